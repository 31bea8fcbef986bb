import { RateLimits, type RateLimit, type RateTaken } from '@hongzhu/compliance';
import { Redis, type Cluster } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
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

  override async take(limit: RateLimit, who: string): Promise<RateTaken> {
    if (performance.now() < this.askAgainAt) return this.alone.take(limit, who);
    try {
      const taken = takeOf(this.limiterOf(limit), who);
      return { ...(await withinDeadline(taken, PATIENCE_MS, 'counting a request')), isShared: true };
    } catch (error) {
      if (performance.now() >= this.askAgainAt) {
        this.report(`requests are counted by this process alone: ${(error as Error).message}`);
      }
      this.askAgainAt = performance.now() + ALONE_MS;
      return this.alone.take(limit, who);
    }
  }

  close(): void {
    this.connection?.disconnect();
  }

  private limiterOf({ name, most, seconds }: RateLimit): RateLimiterRedis {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const keyPrefix = `${this.backend.prefix ?? 'hongzhu'}:limit:${name}`;
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
