import { RateLimits, type Hold, type HoldLimit, type RateLimit, type RateTaken } from '@hongzhu/compliance';
import { Redis, type Cluster } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { holdInRedis } from './hold-in-redis.js';
import { reconnectAfter } from './connections.js';
import { MemoryRateLimits } from './memory-rate-limits.js';
import type { RedisClusterQueueBackend, RedisQueueBackend } from './queue-backend.js';
import { openCluster } from './redis-cluster.js';
import { takeOf } from './take-of-rate.js';
import { withinDeadline } from './within-deadline.js';

/** A request does not wait longer for its count. */
const PATIENCE_MS = 250;
/** So long Redis is not asked again after it did not answer: requests would wait in vain, one after the other. */
const ALONE_MS = 5_000;

/**
 * Counts in Redis, for all processes together. While Redis is away, and for some seconds after it was last missed, this
 * process counts alone. The connection is made at the first request.
 */
export class RedisRateLimits extends RateLimits {
  private readonly limiters = new Map<string, RateLimiterRedis>();
  private readonly alone = new MemoryRateLimits(false);
  private connection: Redis | Cluster | null = null;
  private askAgainAt = 0;

  /** `report` is told each time that Redis is missed. */
  constructor(
    private readonly backend: RedisQueueBackend | RedisClusterQueueBackend,
    private readonly report: (message: string) => void,
  ) {
    super();
  }

  override take(limit: RateLimit, who: string): Promise<RateTaken> {
    return this.orAlone(
      async () => ({ ...(await takeOf(this.limiterOf(limit), who)), isShared: true }),
      () => this.alone.take(limit, who),
    );
  }

  override hold(limit: HoldLimit, who: string): Promise<Hold | null> {
    const key = `${this.prefix}:hold:${limit.name}:${who}`;
    let isTooLate = false;
    return this.orAlone(
      async () => {
        const hold = await holdInRedis(this.redis(), key, limit);
        // A cluster that comes back does what it was asked meanwhile: nobody has this hold, and it would be renewed for ever.
        if (isTooLate) hold?.release();
        return hold;
      },
      () => {
        isTooLate = true;
        return this.alone.hold(limit, who);
      },
    );
  }

  private async orAlone<T>(together: () => Promise<T>, alone: () => Promise<T>): Promise<T> {
    if (performance.now() < this.askAgainAt) return alone();
    try {
      return await withinDeadline(together(), PATIENCE_MS, 'counting a request');
    } catch (error) {
      if (performance.now() >= this.askAgainAt) {
        this.report(`requests are counted by this process alone: ${(error as Error).message}`);
      }
      this.askAgainAt = performance.now() + ALONE_MS;
      return alone();
    }
  }

  private get prefix(): string {
    return this.backend.prefix ?? 'hongzhu';
  }

  close(): void {
    this.connection?.disconnect();
  }

  private limiterOf({ name, most, seconds }: RateLimit): RateLimiterRedis {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const keyPrefix = `${this.prefix}:limit:${name}`;
    const limiter = new RateLimiterRedis({
      storeClient: this.redis(),
      keyPrefix,
      points: most,
      duration: seconds,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }

  private redis(): Redis | Cluster {
    // The failed call says the same; an unheard event would end the process.
    return (this.connection ??= connect(this.backend).on('error', () => undefined));
  }
}

function connect(backend: RedisQueueBackend | RedisClusterQueueBackend): Redis | Cluster {
  const options = { maxRetriesPerRequest: 0, commandTimeout: PATIENCE_MS };
  return backend.kind === 'redis'
    ? new Redis(backend.url, { ...options, retryStrategy: reconnectAfter })
    : openCluster(backend.urls, options);
}
