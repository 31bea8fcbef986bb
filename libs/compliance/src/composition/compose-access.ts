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
  /** For how many days a key is good at most. */
  readonly longestKeyDays: number;
  readonly idempotency: IdempotencySettings;
}

/** Who asks, and what they have asked already. */
export function composeAccess(ports: AccessPorts) {
  const { transactions, accessKeys, clock, ids, random, idempotency, longestKeyDays } = ports;
  const identifyAccount = new IdentifyAccount(accessKeys, clock);
  return {
    identifyAccount,
    manageAccessKeys: new ManageAccessKeys(transactions, identifyAccount, clock, ids, random, longestKeyDays),
    answerOnce: new AnswerOnce(transactions, clock, ids, idempotency),
  };
}
