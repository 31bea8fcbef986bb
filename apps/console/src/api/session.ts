import {
  HongzhuProblem,
  isProblem,
  type NewTotp,
  type PasswordChangeRequest,
  type Session,
} from '@hongzhu/client';
import { client } from './send.js';

/** Who is signed in, as the service says. */
export type { Session } from '@hongzhu/client';

export interface Credentials {
  readonly account: string;
  readonly password: string;
  readonly code?: string;
}

/** Under which the queries have it. */
export const SESSION = ['session'];

/**
 * Null for nobody. Rejects when the service can't be reached. It may be of somebody else, who has signed in by another window:
 * who reads it decides what comes of that.
 */
export async function readSession(): Promise<Session | null> {
  try {
    return await client.get('/api/v1/session');
  } catch (error) {
    if (error instanceof HongzhuProblem && error.status === 401) return null;
    throw error;
  }
}

/** Rejects with a HongzhuProblem where the credentials do not do. */
export const signIn = (credentials: Credentials): Promise<Session> =>
  client.post('/api/v1/session', { body: credentials });

/** The session that goes on after another password was chosen. */
export const changePassword = (body: PasswordChangeRequest): Promise<Session> =>
  client.put('/api/v1/session/password', { body });

/** How people can sign in here. */
export const readWays = async (): Promise<readonly Session['signIn'][]> =>
  (await client.get('/api/v1/session/ways')).ways;

const MOST_OF_A_PATH = 512;

/** Where the browser goes to sign in at the provider of identities, and is led back from to this path. */
export const startAddress = (returnTo: string): string =>
  `/api/v1/session/oidc/start?${new URLSearchParams({
    returnTo: returnTo.length > MOST_OF_A_PATH ? '/' : returnTo,
  }).toString()}`;

/** Where the browser goes when its session is over: whoever signed in elsewhere is signed out there as well. */
export const addressAfter = ({ signIn: how }: Pick<Session, 'signIn'>): string =>
  how === 'oidc' ? '/api/v1/session/oidc/end' : '/';

/** A session that is over already is no fault. */
export async function signOut(): Promise<void> {
  try {
    await client.delete('/api/v1/session');
  } catch (error) {
    if (!isProblem(error) || error.status !== 401) throw error;
  }
}

/** Ends every session of the account, this one too. */
export const signOutEverywhere = (): Promise<unknown> => client.delete('/api/v1/session/all');

/** The secret of a device that is to be added; it is told this once. */
export const beginTotp = (password: string): Promise<NewTotp> =>
  client.post('/api/v1/session/totp', { body: { password } });

/** The device counts from its first code on. Answers the session as it is then. */
export async function confirmTotp(code: string): Promise<Session | null> {
  await client.post('/api/v1/session/totp/confirm', { body: { code } });
  return readSession();
}

/** Takes the password in force, and a code that was not used before. Answers the session as it is then. */
export async function removeTotp(proof: {
  readonly password: string;
  readonly code: string;
}): Promise<Session | null> {
  await client.delete('/api/v1/session/totp', { body: proof });
  return readSession();
}
