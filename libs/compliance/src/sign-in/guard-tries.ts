import type { Clock } from '../shared/clock.js';
import { BusyError, HongzhuError } from '../shared/hongzhu-error.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { refusedSignInEntry } from '../audit/account-entries.js';
import type { Credential } from './credential.js';
import { OnceAMinute } from './once-a-minute.js';
import { isLocked, withoutFailures, withoutTry, withTry, type SignInTries } from './sign-in-tries.js';
import { counterOf, type TriedFrom } from './try-counter.js';

/** Somebody may try again only later: as many tries as are let have failed. */
export class LockedError extends BusyError {}
/** That was not it. Of what was wrong, nothing is said. */
export class SignInError extends HongzhuError {}

/** The code of who had the password right and gave no code of the device. */
export const CODE_MISSING = 'totp_code_required';

/** A try that is under way, and counts as failed until it is told otherwise. */
export interface Try {
  readonly tries: SignInTries;
  /** Of the account, if it can be signed in to with a password. */
  readonly credential: Credential | null;
}

/** Lets nobody try passwords and codes for long. */
export class GuardTries {
  private readonly halfTries = new OnceAMinute();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws `sign_in_locked` (`LockedError`), be there such an account or not; for whom, `counterOf` says. */
  begin(account: string, from: TriedFrom): Promise<Try> {
    return this.transactions.run(async (stores) => {
      const now = this.clock.now();
      const counter = await counterOf(account, from, stores, now);
      const before = await stores.signInTries.lock(counter, now);
      if (isLocked(before, now)) throw locked(before, now);
      const tries = withTry(before, now);
      await stores.signInTries.save(tries);
      return { tries, credential: await usableCredential(stores, account) };
    });
  }

  /** Puts down that it failed; `known`: the account, null for one that is none. */
  async failed({ tries }: Try, known: string | null, origin: string): Promise<void> {
    const about = { at: this.clock.now(), origin };
    const refused = refusedSignInEntry('session.refuse', known, { ...about, result: 'sign_in_failed' });
    const entries = [refused];
    if (tries.lockedUntil !== null)
      entries.push(refusedSignInEntry('account.lock', known, { ...about, result: 'sign_in_locked' }));
    await this.transactions.run(({ audit }) => audit.append(entries));
  }

  /**
   * The password was right, and the code is left out. It is no failed try, so that no lock bounds how often it comes: it is put down
   * once a minute for an account and an address.
   */
  async codeMissing(begun: Try & { readonly credential: Credential }, origin: string): Promise<void> {
    await this.undecided(begun);
    const { account } = begun.credential;
    const at = this.clock.now();
    const whose = `${account} ${origin}`;
    if (!this.halfTries.isFirst(whose, at)) return;
    const entry = refusedSignInEntry('session.refuse', account, { at, origin, result: CODE_MISSING });
    try {
      await this.transactions.run(({ audit }) => audit.append([entry]));
    } catch (error) {
      this.halfTries.forget(whose);
      throw error;
    }
  }

  /** What comes of looking at a password, which counts for nothing where nobody could look: `sign_in_busy`. */
  async looked<T>(begun: Try, look: () => Promise<T>): Promise<T> {
    try {
      return await look();
    } catch (error) {
      await this.undecided(begun);
      throw error;
    }
  }

  /** It neither failed nor succeeded. */
  async undecided(begun: Try): Promise<void> {
    await this.transactions.run((stores) => this.passed(stores, begun));
  }

  /** As `undecided`, inside a transaction that has locked the account: a code is right, which says nothing of the password. */
  async passed({ signInTries }: Stores, { tries }: Try): Promise<void> {
    const now = await signInTries.lock(tries.counter, this.clock.now());
    await signInTries.save(withoutTry(now));
  }

  /** It succeeded, inside a transaction that has locked the account. */
  async succeeded({ signInTries }: Stores, { tries }: Try): Promise<void> {
    const now = await signInTries.lock(tries.counter, this.clock.now());
    await signInTries.save(withoutFailures(now));
  }
}

function locked({ lockedUntil }: SignInTries, now: Date): LockedError {
  const retryAfter = Math.max(1, Math.ceil((lockedUntil!.getTime() - now.getTime()) / 1000));
  return new LockedError('sign_in_locked', 'Too many tries have failed.', { retryAfter });
}

/** Both are asked for, be there such an account or not: the time that it takes tells nothing. */
async function usableCredential({ accounts, credentials }: Stores, id: string): Promise<Credential | null> {
  const account = await accounts.get(id);
  const credential = await credentials.get(id);
  return account?.state === 'active' && account.signIn === 'password' ? credential : null;
}
