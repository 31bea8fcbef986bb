import type { AccessKeyReader } from '../access/access-key-store.js';
import { IdentifyAccount } from '../access/identify-account.js';
import { ManageAccessKeys } from '../access/manage-access-keys.js';
import { AnswerOnce, type IdempotencySettings } from '../idempotency/answer-once.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Transactions } from '../shared/transactions.js';

export interface AccessPorts {
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly accessKeys: AccessKeyReader;
  readonly random: RandomBytes;
  readonly idempotency: IdempotencySettings;
}

/** Who asks, and what they have asked already. */
export function composeAccess({ transactions, accessKeys, clock, ids, random, idempotency }: AccessPorts) {
  const identifyAccount = new IdentifyAccount(accessKeys, clock);
  return {
    identifyAccount,
    manageAccessKeys: new ManageAccessKeys(transactions, identifyAccount, clock, ids, random),
    answerOnce: new AnswerOnce(transactions, clock, ids, idempotency),
  };
}
