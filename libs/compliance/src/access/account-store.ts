import type { Page, PageRequest } from '../shared/page.js';
import type { Duty } from '@hongzhu/permissions';
import type { Account } from './account.js';
import type { Identity } from './identity.js';

/** Accounts inside one transaction. */
export abstract class AccountStore {
  abstract count(): Promise<number>;
  abstract get(id: string): Promise<Account | null>;
  /** Those of these that there are, in no order. */
  abstract load(ids: readonly string[]): Promise<Account[]>;
  /** The account, which nobody else changes, signs in to or locks until the transaction ends. */
  abstract lock(id: string): Promise<Account | null>;
  /** The account that another service knows by this name. */
  abstract withSubject(issuer: string, subject: string): Promise<Account | null>;
  /** Keeps that somebody elsewhere was an account of this side, and is no more. Keeping it again changes nothing. */
  abstract keepFormer(identity: Identity, duty: Duty): Promise<void>;
  /** The sides on which somebody elsewhere stood, by accounts that are linked to them no more. */
  abstract formerDuties(identity: Identity): Promise<Duty[]>;
  abstract insert(account: Account): Promise<void>;
  /** False, and nothing written, where it has another version than the one expected. */
  abstract replace(account: Account, expectedVersion: number): Promise<boolean>;
}

export abstract class AccountReader {
  /** By id. */
  abstract list(page: PageRequest): Promise<Page<Account>>;
  abstract get(id: string): Promise<Account | null>;
  /** The account that another service knows by this name. */
  abstract withSubject(issuer: string, subject: string): Promise<Account | null>;
}
