import { EVERYWHERE, type Role, type Scope } from '@hongzhu/permissions';
import { accountEntry } from '../audit/account-entries.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, ForbiddenError, NotFoundError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { InitialPasswords } from '../sign-in/initial-passwords.js';
import { actorOfAccount, isRelinked, type Account, type SignInWay } from './account.js';
import { allowsTheSame } from './access-key.js';
import { leftOutFaults, refuseFaults, reservedFaults, scopeFaults, type Fault } from './account-faults.js';
import { SERVICE, type Actor } from './actor.js';
import { keepFormerHolder, refuseOtherDuty, refuseOtherHolder } from './refuse-other-duty.js';
import { refuseOtherRole } from './refuse-other-role.js';
import { inOrder } from './within.js';

export interface AccountTerms {
  readonly role: Role;
  /** Null for all of them. */
  readonly towns: readonly string[] | null;
  /** Null for all of its towns. */
  readonly markets: readonly string[] | null;
  readonly label: string | null;
  readonly oidcIssuer: string | null;
  readonly oidcSubject: string | null;
}
/** What an account is to be; what it is limited to may not be left out, so that whoever does not know of it lifts no limit. */
export type AccountChange = Omit<AccountTerms, keyof Scope> & Partial<Scope>;
export interface NewAccount extends AccountTerms {
  readonly id: string;
  readonly signIn: SignInWay;
}
export interface AccountCommand {
  readonly id: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  readonly actor: Actor;
}
/** An account that was just made; the password is told here and never again. Null for one that signs in elsewhere. */
export interface MadeAccount {
  readonly account: Account;
  readonly initialPassword: string | null;
}

/** Whom a new installation is set up with. */
const FIRST: NewAccount = {
  ...{ id: 'admin', role: 'administrator', ...EVERYWHERE, label: null, signIn: 'password' },
  ...{ oidcIssuer: null, oidcSubject: null },
};

/** Making and changing people's accounts. That whoever asks is an administrator is seen to before. */
export class ManageAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly initial: InitialPasswords,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `invalid_request` for an id that is reserved, or what does not go together; `account_exists`; `oidc_subject_taken`;
   * `account_role_differs` where a key in force under the same id allows something else; `account_duty_differs` where the
   * id, or whoever elsewhere is to sign in to it, was ever on another side.
   */
  async create(wanted: NewAccount, by: string): Promise<MadeAccount> {
    refuseFaults(
      [...reservedFaults(wanted.id, '/id'), ...faultsOf(wanted, wanted.signIn)],
      'The account can not be made so.',
    );
    return this.make(wanted, by, async ({ accounts }) => {
      if ((await accounts.get(wanted.id)) !== null) throw taken(wanted.id);
    });
  }

  /** Makes the first administrator's account; null where there is any account. Of several that start at once, one makes it. */
  async createFirst(): Promise<MadeAccount | null> {
    const refuse = async ({ accounts }: Stores): Promise<void> => {
      if ((await accounts.count()) > 0) throw taken(FIRST.id);
    };
    try {
      await this.transactions.run(refuse);
      return await this.make(FIRST, SERVICE, refuse);
    } catch (error) {
      if (error instanceof ConflictError) return null;
      throw error;
    }
  }

  /**
   * Throws `account_not_found`, `stale_version`, and as `create` does; `own_account` for another role, other towns or other
   * markets of whoever asks. With any of these, whoever is signed in has to sign in again.
   */
  async change(change: AccountChange, { id, expectedVersion, actor }: AccountCommand): Promise<Account> {
    return this.transactions.run(async (stores) => {
      await stores.audit.hold();
      const before = await existing(stores, id);
      if (before.version !== expectedVersion) throw stale(before);
      const { signIn } = before;
      const terms = { ...change, towns: change.towns ?? null, markets: change.markets ?? null };
      refuseFaults(leftOutFaults(before, change), 'The account would lose a limit.');
      refuseFaults(faultsOf(terms, signIn), 'The account can not be changed so.');
      const after = { ...before, ...terms, ...inOrder(terms), version: before.version + 1 };
      const allowsMore = !allowsTheSame(actorOfAccount(before), actorOfAccount(after));
      if (allowsMore) refuseOwn(id, actor);
      await refuseTakenSubject(stores, after);
      if (after.role !== before.role) await refuseOtherDuty(stores, id, after.role);
      if (isRelinked(before, after)) {
        await refuseOtherHolder(stores, after);
        await keepFormerHolder(stores, before);
      }
      await stores.accounts.replace(after, before.version);
      if (allowsMore || isRelinked(before, after)) await stores.sessions.deleteOf(id);
      const by = { at: this.clock.now(), actor: actor.account };
      await stores.audit.append([accountEntry('change', { before, after }, by)]);
      await refuseOtherRole(stores, actorOfAccount(after), this.clock.today());
      return after;
    });
  }

  private async make(
    wanted: NewAccount,
    by: string,
    refuse: (stores: Stores) => Promise<void>,
  ): Promise<MadeAccount> {
    const initial = wanted.signIn === 'password' ? await this.initial.make() : null;
    const at = this.clock.now();
    const made = { state: 'active', version: 1, createdAt: at, createdBy: by } as const;
    const account: Account = { ...wanted, ...inOrder(wanted), ...made };
    await this.transactions.run(async (stores) => {
      // Whoever else makes one waits here, and then sees this one.
      await stores.audit.hold();
      await refuse(stores);
      await refuseTakenSubject(stores, account);
      await refuseOtherDuty(stores, account.id, account.role);
      await refuseOtherHolder(stores, account);
      await stores.accounts.insert(account);
      if (initial !== null) await stores.credentials.save(this.initial.credential(account.id, initial, null));
      await refuseOtherRole(stores, actorOfAccount(account), this.clock.today());
      await stores.audit.append([
        accountEntry('create', { before: null, after: account }, { at, actor: by }),
      ]);
    });
    return { account, initialPassword: initial?.password ?? null };
  }
}

const taken = (id: string): ConflictError =>
  new ConflictError('account_exists', `There is an account '${id}'.`, { account: id });

/** The account, locked. Throws `account_not_found`. */
export async function existing({ accounts }: Stores, id: string): Promise<Account> {
  const account = await accounts.lock(id);
  if (account === null) throw accountMissing(id);
  return account;
}

export const accountMissing = (id: string): NotFoundError =>
  new NotFoundError('account_not_found', `There is no account '${id}'.`);

const stale = ({ version }: Account): StaleVersionError =>
  new StaleVersionError('stale_version', 'The account was changed meanwhile.', { version });

/** Throws `own_account`: nobody widens, ends or restores what is their own. */
export function refuseOwn(id: string, actor: Actor): void {
  if (id !== actor.account) return;
  throw new ForbiddenError('own_account', 'Another administrator has to do that with an own account.');
}

async function refuseTakenSubject({ accounts }: Stores, account: Account): Promise<void> {
  const { oidcIssuer, oidcSubject } = account;
  if (oidcIssuer === null || oidcSubject === null) return;
  const other = await accounts.withSubject(oidcIssuer, oidcSubject);
  if (other === null || other.id === account.id) return;
  throw new ConflictError('oidc_subject_taken', 'Another account has that name there.', {
    account: other.id,
  });
}

function faultsOf({ role, oidcIssuer, oidcSubject, ...scope }: AccountTerms, signIn: SignInWay): Fault[] {
  const faults = scopeFaults(role, scope);
  if (signIn === 'password' && (oidcIssuer !== null || oidcSubject !== null)) {
    const message = { zh: '该账号用密码登录', en: 'The account signs in with a password' };
    faults.push({ pointer: '/oidcSubject', code: 'not_applicable', message });
  } else if ((oidcIssuer === null) !== (oidcSubject === null)) {
    const message = { zh: '两项须同时填写', en: 'Both are given, or neither' };
    faults.push({ pointer: oidcIssuer === null ? '/oidcIssuer' : '/oidcSubject', code: 'required', message });
  } else if (oidcSubject !== null && oidcSubject !== oidcSubject.trim()) {
    const message = { zh: '首尾不能有空格', en: 'It neither begins nor ends with a space' };
    faults.push({ pointer: '/oidcSubject', code: 'outer_spaces', message });
  }
  return faults;
}
