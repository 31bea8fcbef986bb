import type { Clock } from '../shared/clock.js';
import { actorOfKey, isInForce, isSecret, secretDigest, type AccessKey } from './access-key.js';
import type { AccessKeyReader } from './access-key-store.js';
import type { Actor } from './actor.js';

/** A key that another process has revoked is refused here after so long. */
const REMEMBERED_MS = 3_000;
const MOST_REMEMBERED = 1_000;

/** Who presents a secret. Keys that were found are remembered for a few seconds; what is no key is not remembered. */
export class IdentifyAccount {
  private readonly known = new Map<string, { readonly key: AccessKey; readonly since: number }>();
  private timesForgotten = 0;

  constructor(
    private readonly keys: AccessKeyReader,
    private readonly clock: Clock,
  ) {}

  /** Null for what is no key, and for one that is revoked or over. */
  async run(secret: string): Promise<Actor | null> {
    if (!isSecret(secret)) return null;
    const digest = secretDigest(secret);
    const key = this.remembered(digest) ?? (await this.find(digest));
    return key !== null && isInForce(key, this.clock.today()) ? actorOfKey(key) : null;
  }

  /** Looks every key up anew: one was revoked. */
  forget(): void {
    this.known.clear();
    this.timesForgotten += 1;
  }

  private remembered(digest: string): AccessKey | null {
    const found = this.known.get(digest);
    const age = found === undefined ? NaN : this.clock.now().getTime() - found.since;
    // A clock that was set back makes an age negative: it is not known then.
    return found !== undefined && age >= 0 && age < REMEMBERED_MS ? found.key : null;
  }

  private async find(digest: string): Promise<AccessKey | null> {
    const since = this.clock.now().getTime();
    const { timesForgotten } = this;
    const key = await this.keys.withDigest(digest);
    // What was read before a revocation must not be remembered after it.
    if (key !== null && timesForgotten === this.timesForgotten) this.remember(digest, key, since);
    return key;
  }

  private remember(digest: string, key: AccessKey, since: number): void {
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    this.known.set(digest, { key, since });
  }
}
