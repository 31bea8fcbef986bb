import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { Stores } from '../shared/transactions.js';

/** Throws `unknown_account` for an account that is no instructor of the registry, and has no access key. */
export async function refuseUnknownAccount({ registry, accessKeys }: Stores, account: string): Promise<void> {
  const [instructor] = await registry.locate([{ type: 'instructor', code: account }]);
  if (instructor !== undefined || (await accessKeys.unrevokedOf(account)).length > 0) return;
  throw new InvalidInputError('unknown_account', `There is no account '${account}'.`, {
    errors: [
      {
        pointer: '/assignee',
        code: 'unknown_account',
        message: {
          zh: '没有这个账号：既不是登记的指导员，也没有访问密钥',
          en: 'There is no such account: it is no instructor of the registry, and has no access key',
        },
      },
    ],
  });
}
