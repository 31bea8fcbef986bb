import { refuseFaults } from '../access/account-faults.js';
import { credentialEntry } from '../audit/account-entries.js';
import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { GuardTries } from './guard-tries.js';
import type { Browser } from './known-browser.js';
import { passwordElsewhere } from './password-elsewhere.js';
import type { PasswordHasher } from './password-hasher.js';
import { normalPassword, passwordFaults } from './password-rules.js';
import type { Proof, Proven, ProvePassword } from './prove-password.js';
import type { OpenedSession, Sessions } from './sessions.js';

export interface PasswordChange extends Proof {
  readonly newPassword: string;
  readonly browser: Browser;
}

/** Choosing another password, by whoever knows the one in force. */
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly means: {
      readonly prove: ProvePassword;
      readonly guard: GuardTries;
      readonly passwords: PasswordHasher;
    },
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends all sessions of the account, and begins another one for whoever asks. Throws `invalid_request` for a new password that
   * is too weak, or the one in force or the one before, and else as `ProvePassword` does.
   */
  async run(change: PasswordChange): Promise<OpenedSession> {
    const { actor, how } = change.signedIn;
    if (how !== 'password') throw passwordElsewhere();
    const next = normalPassword(change.newPassword);
    refuseFaults(passwordFaults(next, actor.account, '/newPassword'), 'The password can not be that.');
    const proven = await this.means.prove.run(change);
    await this.refuseUsed(next, proven);
    const hash = await this.means.guard.looked(proven, () => this.means.passwords.hash(next));
    const opened = await this.transactions.run((stores) => this.replace(stores, hash, { change, proven }));
    if (opened === null) throw await this.means.prove.refusal(proven, change);
    return opened;
  }

  /** Null where it was changed, or the account disabled, since the password was looked at. */
  private async replace(
    stores: Stores,
    hash: string,
    { change: { origin, browser }, proven }: { readonly change: PasswordChange; readonly proven: Proven },
  ): Promise<OpenedSession | null> {
    const { account: id, passwordHash } = proven.credential;
    const account = await stores.accounts.lock(id);
    const before = await stores.credentials.get(id);
    if (account?.state !== 'active' || before?.passwordHash !== passwordHash) return null;
    const at = this.clock.now();
    const changed = { passwordHash: hash, previousHash: passwordHash, mustChange: false, changedAt: at };
    await stores.credentials.save({ ...before, ...changed });
    await stores.sessions.deleteOf(id);
    await this.means.guard.succeeded(stores, proven);
    await stores.audit.append([{ ...credentialEntry('change-password', id, { at, actor: id }), origin }]);
    return this.sessions.openIn(stores, account, { how: 'password', origin, browser });
  }

  private async refuseUsed(next: string, proven: Proven): Promise<void> {
    const { passwordHash, previousHash } = proven.credential;
    const isUsed = await this.means.guard.looked(
      proven,
      async () =>
        (await this.means.passwords.verify(passwordHash, next)) ||
        (previousHash !== null && (await this.means.passwords.verify(previousHash, next))),
    );
    if (!isUsed) return;
    await this.means.guard.undecided(proven);
    const message = {
      zh: '不得与现用或上一个密码相同',
      en: 'It is the password in force, or the one before',
    };
    refuseFaults([{ pointer: '/newPassword', code: 'password_used_before', message }], message.en);
  }
}
