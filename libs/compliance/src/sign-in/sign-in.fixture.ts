import type { FakeAccounts } from '../access/accounts.fixture.js';
import { CredentialStore, type Credential } from './credential.js';
import { KnownBrowserStore, type KnownBrowser } from './known-browser.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionReader, SessionStore, type Session, type SessionOfAccount } from './session.js';
import { SpentSignInStore, type SpentSignIn } from './spent-sign-ins.js';
import { SignInTryStore, type SignInTries } from './sign-in-tries.js';

/** Credentials in memory, by account. */
export class FakeCredentials extends CredentialStore {
  readonly byAccount = new Map<string, Credential>();

  override async get(account: string): Promise<Credential | null> {
    return this.byAccount.get(account) ?? null;
  }
  override async save(credential: Credential): Promise<void> {
    this.byAccount.set(credential.account, credential);
  }
}

/** Sessions in memory, by digest. */
export class FakeSessions extends SessionStore {
  readonly byDigest = new Map<string, Session>();

  override async insert(session: Session): Promise<void> {
    this.byDigest.set(session.digest, session);
  }
  override async see(digest: string, at: Date): Promise<void> {
    const session = this.byDigest.get(digest);
    if (session !== undefined) this.byDigest.set(digest, { ...session, seenAt: at });
  }
  override async delete(digest: string): Promise<boolean> {
    return this.byDigest.delete(digest);
  }
  override async deleteOfBrowser(browser: string): Promise<number> {
    const own = [...this.byDigest.values()].filter((session) => session.browser === browser);
    for (const { digest } of own) this.byDigest.delete(digest);
    return own.length;
  }
  override async deleteOf(account: string, except?: string): Promise<number> {
    const own = [...this.byDigest.values()].filter(
      (session) => session.account === account && session.digest !== except,
    );
    for (const { digest } of own) this.byDigest.delete(digest);
    return own.length;
  }
  override async deleteEnded(endedBefore: Date): Promise<number> {
    const ended = [...this.byDigest.values()].filter(({ endsAt }) => endsAt < endedBefore);
    for (const { digest } of ended) this.byDigest.delete(digest);
    return ended.length;
  }
}

export class FakeSessionReader extends SessionReader {
  constructor(
    private readonly sessions: FakeSessions,
    private readonly accounts: FakeAccounts,
    private readonly credentials: FakeCredentials,
  ) {
    super();
  }

  override async withDigest(digest: string): Promise<SessionOfAccount | null> {
    const session = this.sessions.byDigest.get(digest);
    const account = this.accounts.byId.get(session?.account ?? '');
    if (session === undefined || account === undefined) return null;
    const credential = session.how === 'password' ? this.credentials.byAccount.get(account.id) : undefined;
    return {
      ...{ session, account, mustChangePassword: credential?.mustChange ?? false },
      hasTotp: credential?.totp?.isConfirmed ?? false,
    };
  }
}

/** Known browsers in memory, by digest and account. */
export class FakeKnownBrowsers extends KnownBrowserStore {
  readonly known = new Map<string, KnownBrowser>();

  override async get(digest: string, account: string): Promise<KnownBrowser | null> {
    return this.known.get(`${digest} ${account}`) ?? null;
  }
  override async save(browser: KnownBrowser): Promise<void> {
    this.known.set(`${browser.digest} ${browser.account}`, browser);
  }
  override async move(from: string, to: string): Promise<void> {
    for (const browser of this.remove(({ digest }) => digest === from))
      await this.save({ ...browser, digest: to });
  }
  override async deleteOf(account: string): Promise<number> {
    return this.remove((browser) => browser.account === account).length;
  }
  override async deleteEnded(endedBefore: Date): Promise<number> {
    return this.remove(({ endsAt }) => endsAt < endedBefore).length;
  }

  private remove(isIt: (browser: KnownBrowser) => boolean): KnownBrowser[] {
    const found = [...this.known.entries()].filter(([, browser]) => isIt(browser));
    for (const [key] of found) this.known.delete(key);
    return found.map(([, browser]) => browser);
  }
}

/** Tries in memory, by the digest of the account. */
export class FakeSignInTries extends SignInTryStore {
  readonly byDigest = new Map<string, SignInTries>();

  override async lock(counter: string, now: Date): Promise<SignInTries> {
    const none = { counter, failures: 0, lastAt: now, lockedUntil: null };
    return this.byDigest.get(counter) ?? none;
  }
  override async save(tries: SignInTries): Promise<void> {
    this.byDigest.set(tries.counter, tries);
  }
  override async deleteBefore(): Promise<number> {
    return 0;
  }
}

/** Sign-ins that were made use of, in memory. */
export class FakeSpentSignIns extends SpentSignInStore {
  private readonly holders = new Map<string, string>();

  override async spend({ digest, holder }: SpentSignIn): Promise<boolean> {
    if (!this.holders.has(digest)) this.holders.set(digest, holder);
    return this.holders.get(digest) === holder;
  }
}

/** Passwords as they are; counts how many were compared, with what there is as with what there is not. */
export class PlainPasswords extends PasswordHasher {
  compared = 0;

  override async hash(password: string): Promise<string> {
    return `plain:${password}`;
  }
  override async verify(hash: string | null, password: string): Promise<boolean> {
    this.compared += 1;
    return hash === `plain:${password}`;
  }
}
