import { may, mayIn, type Place } from '@hongzhu/permissions';
import { actorOfAccount, type Account } from '../access/account.js';
import { actorOfKey, isInForce, type AccessKey } from '../access/access-key.js';
import type { Actor } from '../access/actor.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { Stores } from '../shared/transactions.js';

/** Who is to get a task: what is known of the account, and where and when it is to work. */
export interface Assignment {
  readonly isInstructor: boolean;
  /** With which a person signs in; null where there is none. */
  readonly account: Account | null;
  /** Those of the account that are not revoked. */
  readonly keys: readonly AccessKey[];
  /** Who assigns it. */
  readonly by: Actor;
  readonly place: Place;
  /** In Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
}

const FAULTS = {
  unknown_account: {
    zh: '没有这个账号，或它不在你的镇街办理任务：既不是登记的指导员，也没有账号和访问密钥',
    en: 'There is no such account, or it does not work on tasks of your towns: it is no instructor of the registry, and has neither a sign-in nor an access key',
  },
  account_expired: {
    zh: '该账号的访问密钥均已到期',
    en: 'The access keys of the account are all over',
  },
  account_disabled: {
    zh: '该账号已停用',
    en: 'The account is disabled',
  },
  account_out_of_scope: {
    zh: '该账号不办理这个镇街或市场的任务',
    en: 'The account does not work on tasks of that town or market',
  },
} as const;

/**
 * Why an account can not get a task; null where it can. An instructor of the registry needs neither a sign-in nor a key: others
 * may write down what it did. Whoever works in some towns learns of an account that works in none of these no more than of one
 * that is not there.
 */
export function assigneeFault(assignment: Assignment): keyof typeof FAULTS | null {
  const fault = anyFault(assignment);
  return fault === null || isTold(assignment) ? fault : 'unknown_account';
}

function anyFault({ isInstructor, account, keys, place, today }: Assignment): keyof typeof FAULTS | null {
  if (account?.state === 'disabled') return 'account_disabled';
  // The sign-in and the keys in force of one account agree in what they allow.
  const inForce = keys.find((key) => isInForce(key, today));
  const actor = account !== null ? actorOfAccount(account) : inForce && actorOfKey(inForce);
  if (actor !== undefined) return mayIn(actor, 'work Task', place) ? null : 'account_out_of_scope';
  if (keys.length > 0) return 'account_expired';
  return isInstructor ? null : 'unknown_account';
}

/** Whether what is wrong with an account concerns who assigns the task. */
function isTold({ account, keys, by: { towns } }: Assignment): boolean {
  if (towns === null) return true;
  const actors = [...(account === null ? [] : [actorOfAccount(account)]), ...keys.map(actorOfKey)];
  return actors.some(
    (actor) => may(actor, 'work Task') && (actor.towns?.some((town) => towns.includes(town)) ?? true),
  );
}

/**
 * Throws `unknown_account` for an account that is no instructor of the registry, and has neither a sign-in nor an access key;
 * `account_expired` where its keys are over; `account_disabled`; `account_out_of_scope` where it is for other towns or markets.
 * Where it works in no town of who assigns the task, all of these are `unknown_account`.
 */
export async function refuseAssignee(
  { registry, accessKeys, accounts }: Stores,
  id: string,
  task: Pick<Assignment, 'by' | 'place' | 'today'>,
): Promise<void> {
  const [instructor] = await registry.locate([{ type: 'instructor', code: id }]);
  const keys = await accessKeys.unrevokedOf(id);
  const account = await accounts.get(id);
  const code = assigneeFault({ isInstructor: instructor !== undefined, account, keys, ...task });
  if (code === null) return;
  const message = FAULTS[code];
  throw new InvalidInputError(code, `${message.en}: '${id}'.`, {
    errors: [{ pointer: '/assignee', code, message }],
  });
}
