import type {
  AccessKey,
  AccessKeyRequest,
  AccountRequest,
  InitialAccount,
  NewAccessKey,
  SignInAccount,
} from '@hongzhu/client';
import { client } from './send.js';
import { usePages } from './use-pages.js';

export const ACCOUNTS = ['accounts'];
export const ACCESS_KEYS = ['access-keys'];
const of = (id: string) => ({ params: { path: { id } } });

/** All accounts of people, by id. */
export const useAccounts = () =>
  usePages<SignInAccount>(ACCOUNTS, (query) => client.get('/api/v1/accounts', { params: { query } }));

/** Answers the first password, this once. */
export const makeAccount = (body: AccountRequest): Promise<InitialAccount> =>
  client.post('/api/v1/accounts', { body });
export const resetPassword = (id: string): Promise<InitialAccount> =>
  client.post('/api/v1/accounts/{id}/reset-password', of(id));
export const disableAccount = (id: string): Promise<SignInAccount> =>
  client.post('/api/v1/accounts/{id}/disable', of(id));
export const enableAccount = (id: string): Promise<SignInAccount> =>
  client.post('/api/v1/accounts/{id}/enable', of(id));

/** All access keys, the oldest first, without the keys themselves. */
export const useAccessKeys = () =>
  usePages<AccessKey>(ACCESS_KEYS, (query) => client.get('/api/v1/access-keys', { params: { query } }));

/** Answers the key, this once. */
export const makeAccessKey = (body: AccessKeyRequest): Promise<NewAccessKey> =>
  client.post('/api/v1/access-keys', { body });
export const revokeAccessKey = (id: string): Promise<AccessKey> =>
  client.post('/api/v1/access-keys/{id}/revoke', of(id));
