import { Redis } from 'ioredis';
import { placeOf } from './redis-preflight.js';
import { withinDeadline } from './within-deadline.js';

const PATIENCE_MS = 5_000;

/** What `ask` learns from the Redis at `url`, over a connection of its own. Throws `QueueUnavailableError`. */
export async function askRedis<T>(url: string, ask: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
  // The failed call says the same; an unheard event would end the process.
  redis.on('error', () => undefined);
  try {
    const answer = redis.connect().then(() => ask(redis));
    return await withinDeadline(answer, PATIENCE_MS, `asking Redis at ${placeOf(url)}`);
  } finally {
    redis.disconnect();
  }
}
