import type { RedisOptions } from 'bullmq';
import type { EmbeddedQueueBackend, RedisClusterQueueBackend, RedisQueueBackend } from './queue-backend.js';
import type { OpenableQueue } from './queue-names.js';

/** What the keys of a queue begin with. */
export function prefixOf(backend: RedisQueueBackend | RedisClusterQueueBackend, name: OpenableQueue): string {
  return backend.kind === 'redis'
    ? (backend.prefix ?? '{hongzhu}')
    : `${backend.prefix ?? 'hongzhu'}:{${name}}`;
}

/** The wait before the next attempt to connect, in milliseconds. */
export const reconnectAfter = (times: number): number => Math.min(times * 100, 2_000);

export function redisConnection(backend: RedisQueueBackend): RedisOptions {
  return { url: backend.url, retryStrategy: reconnectAfter };
}

type PostgresConnection = Record<string, unknown> & { migrate: true };

export function embeddedConnection({ postgres }: EmbeddedQueueBackend): PostgresConnection {
  return { ...postgres.poolConfig(), max: 2, migrate: true };
}
