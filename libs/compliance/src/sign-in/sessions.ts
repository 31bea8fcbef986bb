import { actorOfAccount, type Account, type SignInWay } from '../access/account.js';
import type { Actor } from '../access/actor.js';
import { sessionEntry } from '../audit/account-entries.js';
import type { Clock } from '../shared/clock.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { knownAgain, markDigest, type Browser, type KnownBrowser } from './known-browser.js';
import {
  csrfTokenOf,
  newSession,
  overAt,
  sessionDigest,
  type Session,
  type SessionOfAccount,
  type SessionSettings,
} from './session.js';

/** Somebody who is signed in, as the one who asks sees it. */
export interface SignedIn {
  readonly actor: Actor;
  /** Under which the session is kept. */
  readonly digest: string;
  readonly csrfToken: string;
  readonly mustChangePassword: boolean;
  readonly how: SignInWay;
  /** Whether a code of its holder's device is asked for beside the password. */
  readonly hasTotp: boolean;
  /** When it is over if nothing more is asked. */
  readonly expiresAt: Date;
  /** The same in whole seconds from now on. */
  readonly expiresInSeconds: number;
}

/** A session that has just begun. */
export interface OpenedSession extends SignedIn {
  /** For the cookie; it is told here, and kept nowhere. */
  readonly secret: string;
  /** By which the browser is known when somebody signs in there again; told and kept as the secret is. */
  readonly mark: string;
}

/** How somebody came to be signed in. */
export interface Opening {
  readonly how: SignInWay;
  /** The address from which it was asked. */
  readonly origin: string;
  /** What it had from before ends: nothing of a session that somebody else has planted lives on, or that was left open. */
  readonly browser: Browser;
}

const SECOND_MS = 1000;

/** The beginning and the end of sessions. Who it is has been seen to before. */
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly random: RandomBytes,
    private readonly settings: SessionSettings,
  ) {}

  /** Signs an account in, under a secret that nobody had before, inside a transaction that has locked it, and found it active. */
  async openIn(stores: Stores, account: Account, { how, origin, browser }: Opening): Promise<OpenedSession> {
    const at = this.clock.now();
    const [secret, mark] = [this.random.next(), this.random.next()];
    const made = { digest: sessionDigest(secret), browser: markDigest(mark)!, how, at };
    const session = newSession(account.id, made, this.settings);
    const credential = how === 'password' ? await stores.credentials.get(account.id) : null;
    await this.endBefore(stores, browser);
    await this.know(stores, { account: account.id, digest: made.browser }, { browser, how, at });
    await stores.sessions.insert(session);
    await stores.audit.append([{ ...sessionEntry('open', account.id, at), after: { how }, origin }]);
    const mustChangePassword = credential?.mustChange ?? false;
    const hasTotp = credential?.totp?.isConfirmed ?? false;
    return { ...this.signedIn({ session, account, mustChangePassword, hasTotp }, secret), secret, mark };
  }

  private async endBefore({ sessions }: Stores, { session, mark }: Browser): Promise<void> {
    if (session !== null) await sessions.delete(session);
    // Also one whose cookie the browser has lost, or does not send when it comes back from another site.
    if (mark !== null) await sessions.deleteOfBrowser(mark);
  }

  /** The browser has another mark, which nobody can have planted there. Whoever signs in elsewhere has no password to try here. */
  private async know(
    { knownBrowsers }: Stores,
    { account, digest }: Pick<KnownBrowser, 'account' | 'digest'>,
    { browser: { mark }, how, at }: Pick<Opening, 'browser' | 'how'> & { readonly at: Date },
  ): Promise<void> {
    if (mark !== null) await knownBrowsers.move(mark, digest);
    if (how !== 'password') return;
    const before = await knownBrowsers.get(digest, account);
    await knownBrowsers.save(knownAgain(account, { digest, before, at }));
  }

  /** Signs out: the session is refused from now on. */
  async close({ digest, actor }: Pick<SignedIn, 'digest' | 'actor'>): Promise<void> {
    await this.transactions.run(async ({ sessions, audit }) => {
      const wasOpen = await sessions.delete(digest);
      if (wasOpen) await audit.append([sessionEntry('close', actor.account, this.clock.now())]);
    });
  }

  /** Signs an account out wherever it is signed in: every session that it has now is refused from now on. */
  async closeAll({ account }: Pick<Actor, 'account'>): Promise<void> {
    await this.transactions.run(async ({ accounts, sessions, audit }) => {
      // Whoever signs in at the same moment comes before or after.
      await accounts.lock(account);
      await sessions.deleteOf(account);
      await audit.append([sessionEntry('close-all', account, this.clock.now())]);
    });
  }

  /** What whoever has the secret of a session is told of it. */
  signedIn({ session, account, ...credential }: SessionOfAccount, secret: string): SignedIn {
    const expiresAt = overAt(session, this.settings);
    return {
      actor: actorOfAccount(account),
      digest: session.digest,
      csrfToken: csrfTokenOf(secret),
      how: session.how,
      ...credential,
      expiresAt,
      expiresInSeconds: Math.max(
        0,
        Math.floor((expiresAt.getTime() - this.clock.now().getTime()) / SECOND_MS),
      ),
    };
  }

  isOver(session: Session, now: Date): boolean {
    return now >= overAt(session, this.settings);
  }
}
