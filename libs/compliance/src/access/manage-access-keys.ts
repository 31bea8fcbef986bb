import type { Role } from '@hongzhu/permissions';
import { addDays } from '@hongzhu/rules-engine';
import { accessKeyEntry } from '../audit/access-key-entries.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, NotFoundError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { actorOfKey, secretDigest, secretOf, type AccessKey } from './access-key.js';
import { refuseFaults, reservedFaults, scopeFaults } from './account-faults.js';
import type { IdentifyAccount } from './identify-account.js';
import { refuseOtherDuty } from './refuse-other-duty.js';
import { refuseOtherRole } from './refuse-other-role.js';
import { inOrder } from './within.js';

const A_YEAR = 365;

export interface NewAccessKey {
  readonly account: string;
  readonly role: Role;
  /** Null for all of them. */
  readonly towns: readonly string[] | null;
  /** Null for all of its towns. */
  readonly markets: readonly string[] | null;
  readonly label: string | null;
  /** The first day on which it is refused; null for a year from now, or the last day there may be. */
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
    /** For how many days a key is good at most. */
    private readonly longestDays: number,
  ) {}

  /**
   * Makes a key, whose secret is told here and never again. An account may have several, so that one can take the place of
   * another; they have to agree in what they allow. Throws `invalid_request` for an account that is reserved, a day that is
   * not after today or too far away, or towns or markets that do not go with the role; `account_role_differs` where a key in force, or
   * the sign-in of the account, allows something else; `account_duty_differs` where the account was ever on another side;
   * `account_disabled`.
   */
  async create(wanted: NewAccessKey): Promise<{ readonly key: AccessKey; readonly secret: string }> {
    const today = this.clock.today();
    refuseKeyFaults(wanted, today, addDays(today, this.longestDays));
    const secret = secretOf(this.random.next());
    const { by, ...rest } = wanted;
    const key: AccessKey = {
      ...rest,
      id: this.ids.next(),
      expiresOn: wanted.expiresOn ?? addDays(today, Math.min(A_YEAR, this.longestDays)),
      ...inOrder(wanted),
      createdAt: this.clock.now(),
      createdBy: by,
      revokedAt: null,
    };
    await this.transactions.run(async (stores) => {
      await stores.audit.hold();
      await refuseOtherDuty(stores, key.account, key.role);
      await stores.accessKeys.insert(key, secretDigest(secret));
      await stores.audit.append([accessKeyEntry('create', key, { at: key.createdAt, actor: by })]);
      await refuseDisabled(stores, key.account);
      await refuseOtherRole(stores, actorOfKey(key), this.clock.today());
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
}

function refuseKeyFaults(
  { account, role, expiresOn, ...scope }: NewAccessKey,
  today: string,
  latest: string,
): void {
  const faults = [...reservedFaults(account, '/account'), ...scopeFaults(role, scope)];
  if (expiresOn !== null && (expiresOn <= today || expiresOn > latest)) {
    const message = {
      zh: `日期应晚于 ${today}，且不晚于 ${latest}`,
      en: `The day has to be after ${today}, and no later than ${latest}`,
    };
    faults.push({ pointer: '/expiresOn', code: 'planned_day', message });
  }
  refuseFaults(faults, 'The key can not be made so.');
}

/** Throws `account_disabled`: a key would let in whom a sign-in does not. */
async function refuseDisabled({ accounts }: Stores, id: string): Promise<void> {
  if ((await accounts.get(id))?.state !== 'disabled') return;
  throw new ConflictError('account_disabled', `The account '${id}' is disabled.`, { account: id });
}
