import { accessKeyEntry } from '../audit/access-key-entries.js';
import { accountEntry } from '../audit/account-entries.js';
import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { Account, AccountState } from './account.js';
import type { Actor } from './actor.js';
import type { IdentifyAccount } from './identify-account.js';
import { existing, refuseOwn } from './manage-accounts.js';

/** Ending and restoring accounts. That whoever asks is an administrator is seen to before. */
export class SwitchAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly identify: IdentifyAccount,
    private readonly clock: Clock,
  ) {}

  /**
   * From now on nobody is the account: its sessions end, and its keys are revoked. Doing it again changes nothing. Throws
   * `account_not_found`, and `own_account` for whoever asks.
   */
  async disable(id: string, actor: Actor): Promise<Account> {
    const account = await this.switchTo('disabled', id, actor);
    this.identify.forget();
    return account;
  }

  /** It can be signed in to again; keys that were revoked stay so. Throws as `disable` does. */
  enable(id: string, actor: Actor): Promise<Account> {
    return this.switchTo('active', id, actor);
  }

  private switchTo(state: AccountState, id: string, actor: Actor): Promise<Account> {
    refuseOwn(id, actor);
    return this.transactions.run(async (stores) => {
      // A key that is made at the same time is seen here, or sees that the account is disabled.
      await stores.audit.hold();
      const before = await existing(stores, id);
      if (before.state === state) return before;
      const after = { ...before, state, version: before.version + 1 };
      await stores.accounts.replace(after, before.version);
      const by = { at: this.clock.now(), actor: actor.account };
      const entry = accountEntry(state === 'disabled' ? 'disable' : 'enable', { before, after }, by);
      const revoked = state === 'disabled' ? await this.end(stores, id, by) : [];
      await stores.audit.append([entry, ...revoked]);
      return after;
    });
  }

  private async end({ sessions, accessKeys }: Stores, id: string, by: { at: Date; actor: string }) {
    await sessions.deleteOf(id);
    const keys = await accessKeys.unrevokedOf(id);
    for (const key of keys) await accessKeys.revoke(key.id, by.at);
    return keys.map((key) => accessKeyEntry('revoke', { ...key, revokedAt: by.at }, by));
  }
}
