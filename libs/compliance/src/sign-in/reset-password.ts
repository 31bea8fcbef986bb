import type { Actor } from '../access/actor.js';
import { existing, refuseOwn, type MadeAccount } from '../access/manage-accounts.js';
import { credentialEntry } from '../audit/account-entries.js';
import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import { passwordElsewhere } from './password-elsewhere.js';
import type { InitialPasswords } from './initial-passwords.js';
import { withoutFailures } from './sign-in-tries.js';
import { holdersCounter, strangersCounter } from './try-counter.js';

/** A new start for whoever lost a password or a device. That whoever asks is an administrator is seen to before. */
export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly initial: InitialPasswords,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a password, which is told here alone and has to be changed at the first sign-in; forgets the device, the browsers and the tries that
   * failed, and ends all sessions. Throws `account_not_found`, `own_account`, `password_kept_elsewhere`.
   */
  async run(id: string, actor: Actor): Promise<MadeAccount> {
    refuseOwn(id, actor);
    const made = await this.initial.make();
    const account = await this.transactions.run(async (stores) => {
      const found = await existing(stores, id);
      if (found.signIn !== 'password') throw passwordElsewhere();
      const before = await stores.credentials.get(id);
      await stores.credentials.save(this.initial.credential(id, made, before));
      await stores.sessions.deleteOf(id);
      const at = this.clock.now();
      for (const counter of [strangersCounter(id), holdersCounter(id)])
        await stores.signInTries.save(withoutFailures(await stores.signInTries.lock(counter, at)));
      // With their counters: whoever lost the password may have lost the browser, too.
      await stores.knownBrowsers.deleteOf(id);
      await stores.audit.append([credentialEntry('reset-password', id, { at, actor: actor.account })]);
      return found;
    });
    return { account, initialPassword: made.password };
  }
}
