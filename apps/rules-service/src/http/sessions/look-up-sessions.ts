import { isSessionSecret, sessionDigest, type FoundSession, type SignedIn } from '@hongzhu/compliance';
import type { AddressLimit } from '../limits/address-limit.js';
import { RecentTexts } from './recent-texts.js';

type Find = (secret: string, asked: { readonly isUse: boolean }) => Promise<FoundSession>;

/** A request by the secret of a session. */
interface Asked {
  readonly isUse: boolean;
  /** From where. */
  readonly address: string;
}

/**
 * Looks sessions up, and bounds what secrets that were made up cost: each of them is counted for its address, and from one too
 * many on this process looks nothing up for that address but what it knows to be a session. A secret that is none, or none any
 * more, never becomes one: it is looked up once, and counted once at most, however often a browser sends it.
 */
export class SessionLookUps {
  private readonly ended = new RecentTexts();

  constructor(
    private readonly find: Find,
    /** Digests of the sessions that were opened or found by this process. */
    private readonly known: RecentTexts,
    private readonly wrong: AddressLimit,
  ) {}

  /** Null for what is no session. Throws `rate_limited` (429) for an address of which nothing unknown is looked up. */
  async of(secret: string, { isUse, address }: Asked): Promise<SignedIn | null> {
    if (!isSessionSecret(secret)) return null;
    const digest = sessionDigest(secret);
    if (this.ended.has(digest)) return null;
    if (!this.known.has(digest)) this.wrong.refuseBlocked(address);
    const found = await this.find(secret, { isUse });
    if (found !== null && found !== 'over') {
      this.known.add(digest);
      return found;
    }
    this.ended.add(digest);
    // Whoever has what was a session has made nothing up.
    const wasOne = this.known.delete(digest) || found === 'over';
    if (!wasOne) await this.wrong.note(address);
    return null;
  }

  /** The same for a session that is in use already, by which nobody does anything. */
  async again(secret: string): Promise<SignedIn | null> {
    const found = await this.find(secret, { isUse: false });
    return found === 'over' ? null : found;
  }
}
