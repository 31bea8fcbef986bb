import type { RateTaken } from '@hongzhu/compliance';
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** Takes one of what `who` has left. Throws what the store of the limiter throws. */
export async function takeOf(
  limiter: RateLimiterAbstract,
  who: string,
): Promise<Omit<RateTaken, 'isShared'>> {
  try {
    return seen(await limiter.consume(who), true);
  } catch (refusal) {
    // The limiter says by throwing its count that nothing is left; an error is another thing.
    if (refusal instanceof RateLimiterRes) return seen(refusal, false);
    throw refusal;
  }
}

const seen = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isWithin: boolean) => ({
  isWithin,
  remaining: remainingPoints,
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
});
