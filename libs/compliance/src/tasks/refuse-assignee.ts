import { mayIn } from '@hongzhu/permissions';
import { actorOfKey, isInForce, type AccessKey } from '../access/access-key.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { Stores } from '../shared/transactions.js';

/** Who is to get a task: what is known of the account, and where and when it is to work. */
export interface Assignment {
  readonly isInstructor: boolean;
  /** Those of the account that are not revoked. */
  readonly keys: readonly AccessKey[];
  readonly townCode: string | null;
  /** In Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
}

const FAULTS = {
  unknown_account: {
    zh: '没有这个账号：既不是登记的指导员，也没有访问密钥',
    en: 'There is no such account: it is no instructor of the registry, and has no access key',
  },
  account_expired: {
    zh: '该账号的访问密钥均已到期',
    en: 'The access keys of the account are all over',
  },
  account_out_of_scope: {
    zh: '该账号不办理这个镇街的任务',
    en: 'The account does not work on tasks of that town',
  },
} as const;

/**
 * Why an account can not get a task; null where it can. An instructor of the registry needs no key: others may write down
 * what it did.
 */
export function assigneeFault({
  isInstructor,
  keys,
  townCode,
  today,
}: Assignment): keyof typeof FAULTS | null {
  // Keys in force of one account agree in what they allow.
  const inForce = keys.find((key) => isInForce(key, today));
  if (inForce !== undefined)
    return mayIn(actorOfKey(inForce), 'work Task', townCode) ? null : 'account_out_of_scope';
  if (keys.length > 0) return 'account_expired';
  return isInstructor ? null : 'unknown_account';
}

/**
 * Throws `unknown_account` for an account that is no instructor of the registry, and has no access key; `account_expired`
 * where its keys are over; `account_out_of_scope` where they are for other towns.
 */
export async function refuseAssignee(
  { registry, accessKeys }: Stores,
  account: string,
  place: Pick<Assignment, 'townCode' | 'today'>,
): Promise<void> {
  const [instructor] = await registry.locate([{ type: 'instructor', code: account }]);
  const keys = await accessKeys.unrevokedOf(account);
  const code = assigneeFault({ isInstructor: instructor !== undefined, keys, ...place });
  if (code === null) return;
  const message = FAULTS[code];
  throw new InvalidInputError(code, `${message.en}: '${account}'.`, {
    errors: [{ pointer: '/assignee', code, message }],
  });
}
