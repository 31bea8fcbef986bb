import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import { isSessionSecret, isToBeSeen, sessionDigest, type SessionReader } from './session.js';
import type { Sessions, SignedIn } from './sessions.js';

/** `over`: it was a session, and is none any more. */
export type FoundSession = SignedIn | 'over' | null;

/** Who presents the secret of a session. It is looked up each time: what has ended is refused at once, by every process. */
export class IdentifySession {
  constructor(
    private readonly sessions: SessionReader,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly about: Sessions,
  ) {}

  /**
   * Null for what is no session, for one that is over, and for one of an account that is disabled. `isUse`: whether a person asks;
   * that is put down, and the session lives on by it.
   */
  async run(secret: string, asked: { readonly isUse: boolean }): Promise<SignedIn | null> {
    const found = await this.find(secret, asked);
    return found === 'over' ? null : found;
  }

  /** The same, but tells a session that is over, or whose account is disabled, from what nothing is known of. */
  async find(secret: string, { isUse }: { readonly isUse: boolean }): Promise<FoundSession> {
    if (!isSessionSecret(secret)) return null;
    const found = await this.sessions.withDigest(sessionDigest(secret));
    if (found === null) return null;
    const now = this.clock.now();
    if (found.account.state !== 'active' || this.about.isOver(found.session, now)) return 'over';
    if (!isUse || !isToBeSeen(found.session, now)) return this.about.signedIn(found, secret);
    await this.transactions.run(({ sessions }) => sessions.see(found.session.digest, now));
    return this.about.signedIn({ ...found, session: { ...found.session, seenAt: now } }, secret);
  }
}
