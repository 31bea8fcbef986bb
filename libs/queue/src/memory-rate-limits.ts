import { RateLimits, type Hold, type HoldLimit, type RateLimit, type RateTaken } from '@hongzhu/compliance';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { takeOf } from './take-of-rate.js';

/** Beyond so many callers of one limit the oldest is forgotten, and begins anew: whoever has many addresses fills no memory. */
const MOST_CALLERS = 10_000;

interface Counted {
  readonly limiter: RateLimiterMemory;
  /** In the order in which they came. */
  readonly callers: Set<string>;
}

/** Counts in this process alone: for a service that is one process, or while Redis is away. */
export class MemoryRateLimits extends RateLimits {
  private readonly counted = new Map<string, Counted>();
  private readonly held = new Map<string, number>();

  constructor(
    /** Whether there is no other process to count with. */
    private readonly isShared: boolean,
    private readonly mostCallers = MOST_CALLERS,
  ) {
    super();
  }

  override async take(limit: RateLimit, who: string): Promise<RateTaken> {
    const { limiter, callers } = this.countedOf(limit);
    const [oldest] = callers;
    if (!callers.has(who) && callers.size >= this.mostCallers && oldest !== undefined) {
      callers.delete(oldest);
      await limiter.delete(oldest);
    }
    callers.add(who);
    return { ...(await takeOf(limiter, who)), isShared: this.isShared };
  }

  override async hold({ name, most }: HoldLimit, who: string): Promise<Hold | null> {
    const key = JSON.stringify([name, who]);
    const count = this.held.get(key) ?? 0;
    if (count >= most) return null;
    this.held.set(key, count + 1);
    let isHeld = true;
    return {
      isShared: this.isShared,
      release: () => {
        if (isHeld) this.giveBack(key);
        isHeld = false;
      },
    };
  }

  private giveBack(key: string): void {
    const left = (this.held.get(key) ?? 1) - 1;
    if (left === 0) this.held.delete(key);
    else this.held.set(key, left);
  }

  private countedOf({ name, most, seconds }: RateLimit): Counted {
    const known = this.counted.get(name);
    if (known !== undefined) return known;
    const limiter = new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });
    const counted = { limiter, callers: new Set<string>() };
    this.counted.set(name, counted);
    return counted;
  }
}
