import { RateLimits, type RateLimit, type RateTaken } from '@hongzhu/compliance';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { takeOf } from './take-of-rate.js';

/** Counts in this process alone: for a service that is one process, or while Redis is away. */
export class MemoryRateLimits extends RateLimits {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  /** `isShared`: whether there is no other process to count with. */
  constructor(private readonly isShared: boolean) {
    super();
  }

  override async take(limit: RateLimit, who: string): Promise<RateTaken> {
    return { ...(await takeOf(this.limiterOf(limit), who)), isShared: this.isShared };
  }

  private limiterOf({ name, most, seconds }: RateLimit): RateLimiterMemory {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const limiter = new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });
    this.limiters.set(name, limiter);
    return limiter;
  }
}
