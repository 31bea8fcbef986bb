import { ROLES, type Role } from '@hongzhu/permissions';
import { isRelinked, type Account } from '../access/account.js';
import type { JsonObject } from '../findings/finding.js';
import { difference, type AuditEntry } from './audit-entry.js';
import type { AuditLog } from './audit-log.js';

/** What the log keeps of an account: no words that people wrote, and not by which name another service knows it. */
const audited = (account: Account): JsonObject => ({
  role: account.role,
  towns: account.towns === null ? null : [...account.towns],
  markets: account.markets === null ? null : [...account.markets],
  signIn: account.signIn,
  isBound: account.oidcSubject !== null,
  state: account.state,
});

const subjectOf = (account: string): string => `accounts/${account}`;

/** The roles that an account has had, by what the log keeps of it. */
export async function rolesLogged(audit: AuditLog, account: string): Promise<Role[]> {
  const entries = await audit.doneTo(subjectOf(account), ['account.create', 'account.change']);
  const roles = entries.flatMap(({ before, after }) => [before?.['role'], after?.['role']]);
  return ROLES.filter((role) => roles.includes(role));
}

/** The entry of what was done to an account, from what it was to what it is. */
export const accountEntry = (
  action: 'create' | 'change' | 'disable' | 'enable',
  { before, after }: { readonly before: Account | null; readonly after: Account },
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry => ({
  at,
  actor,
  action: `account.${action}`,
  subject: subjectOf(after.id),
  ...difference(before === null ? null : audited(before), {
    ...audited(after),
    ...(before !== null && isRelinked(before, after) ? { relinked: true } : {}),
  }),
  noteDigest: null,
});

/** What was done to that by which an account signs in; nothing of what it is. */
export const credentialEntry = (
  action: 'change-password' | 'reset-password' | 'begin-totp' | 'confirm-totp' | 'remove-totp',
  account: string,
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry => ({
  ...{ at, actor, action: `account.${action}`, subject: subjectOf(account) },
  ...{ before: null, after: null, noteDigest: null },
});

/** An account that signed in or out; `close-all`: out of all sessions at once. */
export const sessionEntry = (
  action: 'open' | 'close' | 'close-all',
  account: string,
  at: Date,
): AuditEntry => ({
  ...{ at, actor: account, action: `session.${action}`, subject: subjectOf(account) },
  ...{ before: null, after: null, noteDigest: null },
});

/** In place of an account that is none: what was typed may be anything, a password too. */
const NOBODY = 'unknown';

/** Somebody was not let in, or nobody is for a while; `account`: null for one that is none. */
export const refusedSignInEntry = (
  action: 'session.refuse' | 'account.lock',
  account: string | null,
  { at, origin, result }: Pick<AuditEntry, 'at'> & { readonly origin: string; readonly result: string },
): AuditEntry => ({
  ...{ at, actor: account ?? NOBODY, action, subject: subjectOf(account ?? NOBODY) },
  ...{ before: null, after: null, noteDigest: null, origin, result },
});
