import type { Hold, HoldLimit, RateLimits } from '@hongzhu/compliance';
import { RequestError } from '../request-error.js';
import type { LimitMetrics, LimitName } from './limit-metrics.js';

/** So long what a process that has died had under way counts. */
export const LEASE_SECONDS = 30;

export interface Places {
  readonly rates: RateLimits;
  readonly metrics: LimitMetrics;
  readonly limit: HoldLimit & { readonly name: LimitName };
  /** What is said where there is no place left, and after how many seconds to try again. */
  readonly refusal: { readonly code: string; readonly retryAfter: number };
}

/** Takes one of the places that somebody has in all processes together. Throws 429 where none is left. */
export async function holdPlace({ rates, metrics, limit, refusal }: Places, who: string): Promise<Hold> {
  const hold = await rates.hold(limit, who);
  if (hold === null) {
    metrics.refused(limit.name);
    throw new RequestError(429, refusal.code, { retryAfter: refusal.retryAfter, limit: limit.most });
  }
  metrics.taken(hold);
  return hold;
}
