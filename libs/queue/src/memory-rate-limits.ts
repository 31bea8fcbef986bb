import { RateLimits, type Hold, type HoldLimit, type RateLimit, type RateTaken } from '@hongzhu/compliance';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { takeOf } from './take-of-rate.js';

/** Counts in this process alone: for a service that is one process, or while Redis is away. */
export class MemoryRateLimits extends RateLimits {
  private readonly limiters = new Map<string, RateLimiterMemory>();
  private readonly held = new Map<string, number>();

  /** `isShared`: whether there is no other process to count with. */
  constructor(private readonly isShared: boolean) {
    super();
  }

  override async take(limit: RateLimit, who: string): Promise<RateTaken> {
    return { ...(await takeOf(this.limiterOf(limit), who)), isShared: this.isShared };
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

  private limiterOf({ name, most, seconds }: RateLimit): RateLimiterMemory {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const limiter = new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });
    this.limiters.set(name, limiter);
    return limiter;
  }
}
