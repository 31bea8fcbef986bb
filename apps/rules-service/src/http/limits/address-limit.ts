import type { RateLimits } from '@hongzhu/compliance';
import { RequestError } from '../request-error.js';
import { addressBlock } from './address-block.js';
import type { LimitMetrics, LimitName } from './limit-metrics.js';

/** Addresses of which this process knows that they are refused; beyond these, the oldest is asked about again. */
const MOST_REFUSED = 10_000;

/**
 * Counts what comes from an address, in all processes together. From one too many on, all that it counts is refused until
 * the minute is over: the right token among wrong ones too, so that who tries tokens learns nothing of the next one.
 */
export class AddressLimit {
  private readonly refusedUntil = new Map<string, number>();

  constructor(
    private readonly rates: RateLimits,
    /** A minute; 0 for any number. */
    private readonly most: number,
    private readonly metrics: LimitMetrics,
    /** Each name is counted by itself. */
    private readonly name: LimitName,
  ) {}

  /** Throws `rate_limited` (429) for an address that has had its share. Asks nobody. */
  refuseBlocked(address: string): void {
    const block = addressBlock(address);
    const until = this.refusedUntil.get(block);
    if (until === undefined) return;
    const milliseconds = until - performance.now();
    if (milliseconds > 0) throw this.refusal(Math.ceil(milliseconds / 1000));
    this.refusedUntil.delete(block);
  }

  /** Counts one. Throws `rate_limited` (429) for one too many. */
  async note(address: string): Promise<void> {
    if (this.most === 0) return;
    const block = addressBlock(address);
    const limit = { name: this.name, most: this.most, seconds: 60 };
    const taken = await this.rates.take(limit, block);
    this.metrics.taken(taken);
    if (taken.isWithin) return;
    this.remember(block, performance.now() + taken.resetSeconds * 1000);
    throw this.refusal(taken.resetSeconds);
  }

  private remember(block: string, until: number): void {
    const [oldest] = this.refusedUntil.keys();
    if (this.refusedUntil.size >= MOST_REFUSED && oldest !== undefined) this.refusedUntil.delete(oldest);
    this.refusedUntil.set(block, until);
  }

  private refusal(retryAfter: number): RequestError {
    this.metrics.refused(this.name);
    return new RequestError(429, 'rate_limited', { retryAfter, limit: this.most });
  }
}
