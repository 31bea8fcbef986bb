import { TOWNS_OF_ROLE, type Role } from '@hongzhu/permissions';
import { accessKeyEntry } from '../audit/access-key-entries.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { allowsTheSame, isInForce, secretDigest, secretOf, type AccessKey } from './access-key.js';
import { isReserved } from './actor.js';
import type { IdentifyAccount } from './identify-account.js';

export interface NewAccessKey {
  readonly account: string;
  readonly role: Role;
  /** Null for all of them. */
  readonly towns: readonly string[] | null;
  readonly label: string | null;
  readonly expiresOn: string | null;
  /** The account that makes it. */
  readonly by: string;
}

/** Making and revoking keys. That whoever asks is an administrator is seen to before. */
export class ManageAccessKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly identify: IdentifyAccount,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly random: RandomBytes,
  ) {}

  /**
   * Makes a key, whose secret is told here and never again. An account may have several, so that one can take the place of
   * another; they have to agree in what they allow. Throws `invalid_request` for an account that is reserved, a day that is
   * not after today, or towns that do not go with the role; `account_role_differs` where a key in force allows something else.
   */
  async create(wanted: NewAccessKey): Promise<{ readonly key: AccessKey; readonly secret: string }> {
    refuseFaults(wanted, this.clock.today());
    const secret = secretOf(this.random.next());
    const { by, towns, ...rest } = wanted;
    const key: AccessKey = {
      ...rest,
      id: this.ids.next(),
      towns: towns === null ? null : [...towns].sort(),
      createdAt: this.clock.now(),
      createdBy: by,
      revokedAt: null,
    };
    await this.transactions.run(async (stores) => {
      await stores.accessKeys.insert(key, secretDigest(secret));
      await stores.audit.append([accessKeyEntry('create', key, { at: key.createdAt, actor: by })]);
      // Last: whoever else makes a key waits for the log, so of two that differ the second sees the first.
      await this.refuseOtherRole(stores, key);
    });
    return { key, secret };
  }

  /** The key is refused from now on; revoking it again changes nothing. Throws `access_key_not_found`. */
  async revoke(id: string, by: string): Promise<AccessKey> {
    const at = this.clock.now();
    const key = await this.transactions.run(async ({ accessKeys, audit }) => {
      const isRevokedNow = await accessKeys.revoke(id, at);
      const found = await accessKeys.get(id);
      if (found === null) throw new NotFoundError('access_key_not_found', `There is no access key '${id}'.`);
      if (isRevokedNow) await audit.append([accessKeyEntry('revoke', found, { at, actor: by })]);
      return found;
    });
    this.identify.forget();
    return key;
  }

  private async refuseOtherRole({ accessKeys }: Stores, key: AccessKey): Promise<void> {
    const today = this.clock.today();
    const others = (await accessKeys.unrevokedOf(key.account)).filter((other) => isInForce(other, today));
    if (others.every((other) => allowsTheSame(other, key))) return;
    throw new ConflictError('account_role_differs', 'A key of the account allows something else.', {
      account: key.account,
    });
  }
}

interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

function refuseFaults({ account, role, towns, expiresOn }: NewAccessKey, today: string): void {
  const faults: Fault[] = [];
  if (isReserved(account)) {
    const message = { zh: '该账号名已保留', en: 'The account is reserved' };
    faults.push({ pointer: '/account', code: 'reserved_account', message });
  }
  if (TOWNS_OF_ROLE[role] === 'all' && towns !== null) {
    const message = { zh: '该角色不限镇街', en: 'This role works in all towns' };
    faults.push({ pointer: '/towns', code: 'not_applicable', message });
  }
  if (TOWNS_OF_ROLE[role] === 'some' && towns === null) {
    const message = { zh: '该角色须写明镇街', en: 'This role takes the towns it works in' };
    faults.push({ pointer: '/towns', code: 'required', message });
  }
  if (expiresOn !== null && expiresOn <= today) {
    const message = { zh: `日期应晚于 ${today}`, en: `The day has to be after ${today}` };
    faults.push({ pointer: '/expiresOn', code: 'planned_day', message });
  }
  if (faults.length === 0) return;
  throw new InvalidInputError('invalid_request', 'The key can not be made so.', { errors: faults });
}
