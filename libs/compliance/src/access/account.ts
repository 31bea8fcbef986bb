import type { Role } from '@hongzhu/permissions';
import type { Actor } from './actor.js';
import type { Identity } from './identity.js';
import { scopeOf } from './within.js';

/** How a person proves to be an account: by a password here, or by a sign-in elsewhere (OpenID Connect). */
export const SIGN_IN_WAYS = ['password', 'oidc'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export const ACCOUNT_STATES = ['active', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** A person's account. It has one role; the access keys under the same id have the same one. Never a person's name. */
export interface Account {
  readonly id: string;
  readonly role: Role;
  /** Sorted; null for all of them. */
  readonly towns: readonly string[] | null;
  /** Sorted; null for all of its towns. Where they are named, so are the towns. */
  readonly markets: readonly string[] | null;
  /** What it is for; null where nobody said. */
  readonly label: string | null;
  readonly signIn: SignInWay;
  /** Whose word is taken for who it is, and by which name: both, or neither. No two accounts have the same. */
  readonly oidcIssuer: string | null;
  readonly oidcSubject: string | null;
  readonly state: AccountState;
  /** From 1; counts every change. */
  readonly version: number;
  readonly createdAt: Date;
  /** The account that made it. */
  readonly createdBy: string;
}

export const actorOfAccount = ({ id, role, ...scope }: Account): Actor => ({
  ...{ account: id, role },
  ...scopeOf(scope),
});

/** Whether another holder elsewhere is to sign in to it, or one who could no longer does. */
export const isRelinked = (before: Account, after: Account): boolean =>
  before.oidcIssuer !== after.oidcIssuer || before.oidcSubject !== after.oidcSubject;

/** Who elsewhere signs in to an account; null where it is linked to nobody. */
export const identityOf = ({ oidcIssuer, oidcSubject }: Account): Identity | null =>
  oidcIssuer === null || oidcSubject === null ? null : { issuer: oidcIssuer, subject: oidcSubject };
