import { ConflictError } from '../shared/hongzhu-error.js';
import type { Stores } from '../shared/transactions.js';
import { actorOfKey, allowsTheSame, isInForce } from './access-key.js';
import { actorOfAccount } from './account.js';
import type { Actor } from './actor.js';

/**
 * Throws `account_role_differs` where a key in force, or the sign-in, of an account allows something else than it is to be
 * allowed now. The transaction has to hold the audit log: whoever else writes waits for it, so of two that differ the second sees
 * the first.
 */
export async function refuseOtherRole(
  { accessKeys, accounts }: Pick<Stores, 'accessKeys' | 'accounts'>,
  wanted: Actor,
  today: string,
): Promise<void> {
  const keys = (await accessKeys.unrevokedOf(wanted.account)).filter((key) => isInForce(key, today));
  const account = await accounts.get(wanted.account);
  const others = [...keys.map(actorOfKey), ...(account === null ? [] : [actorOfAccount(account)])];
  if (others.every((other) => allowsTheSame(other, wanted))) return;
  throw new ConflictError(
    'account_role_differs',
    'A key or the sign-in of the account allows something else.',
    {
      account: wanted.account,
    },
  );
}
