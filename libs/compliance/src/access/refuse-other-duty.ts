import { dutyOf, type Role } from '@hongzhu/permissions';
import { rolesLogged } from '../audit/account-entries.js';
import { ConflictError } from '../shared/hongzhu-error.js';
import type { Stores } from '../shared/transactions.js';
import { identityOf, type Account } from './account.js';

/**
 * Throws `account_duty_differs` where an account is to have a role on another side than one that it has, or ever had: by its
 * sign-in, its keys in force, revoked or expired, or what the audit log keeps of it. To be called before anything of it is
 * written, in a transaction that holds the audit log.
 */
export async function refuseOtherDuty(
  { accessKeys, accounts, audit }: Pick<Stores, 'accessKeys' | 'accounts' | 'audit'>,
  account: string,
  role: Role,
): Promise<void> {
  const known = await accounts.get(account);
  const roles = [
    ...(await accessKeys.allOf(account)).map((key) => key.role),
    ...(known === null ? [] : [known.role]),
    ...(await rolesLogged(audit, account)),
  ];
  if (roles.some((other) => dutyOf(other) !== dutyOf(role))) throw otherDuty(account);
}

/** Throws `account_duty_differs` where whoever is to sign in to an account was one on another side before. */
export async function refuseOtherHolder(
  { accounts }: Pick<Stores, 'accounts'>,
  account: Account,
): Promise<void> {
  const identity = identityOf(account);
  const former = identity === null ? [] : await accounts.formerDuties(identity);
  if (former.some((duty) => duty !== dutyOf(account.role))) throw otherDuty(account.id);
}

/** Keeps on which side somebody elsewhere stood who is an account no more. */
export async function keepFormerHolder(
  { accounts }: Pick<Stores, 'accounts'>,
  before: Account,
): Promise<void> {
  const identity = identityOf(before);
  if (identity !== null) await accounts.keepFormer(identity, dutyOf(before.role));
}

const otherDuty = (account: string): ConflictError =>
  new ConflictError('account_duty_differs', 'The account, or its holder, was on another side.', { account });
