import type { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import { Queue, Worker, createPostgresBackend } from 'bullmq';
import type { Job, Processor, QueueOptions, RedisOptions, WorkerOptions } from 'bullmq';
import { jobOptions } from './retry-policy.js';
import type { QueueName } from './queue-names.js';

interface Retrying {
  /** The wait before a failed job's second attempt, in milliseconds; it doubles from then on. Default 1,000. */
  readonly retryDelayMs?: number;
}

export interface RedisQueueBackend extends Retrying {
  readonly kind: 'redis';
  /** `redis://` or `rediss://`. */
  readonly url: string;
  /** What all keys begin with. The braces keep a queue's keys on one node of a cluster. Default `{hongzhu}`. */
  readonly prefix?: string;
}

export interface EmbeddedQueueBackend extends Retrying {
  readonly kind: 'embedded';
  /** Best a database of its own: what the queue does would wait for long transactions of others. */
  readonly postgres: EmbeddedPostgres;
}

/** Where the queues are kept. */
export type QueueBackend = RedisQueueBackend | EmbeddedQueueBackend;

/** A command of a producer fails after this time, in milliseconds, instead of waiting for a frozen Redis. */
const COMMAND_TIMEOUT_MS = 3_000;

/** A queue to put jobs into. */
export function openQueue(backend: QueueBackend, name: QueueName | 'warm-up'): Queue {
  const defaultJobOptions = jobOptions(backend.retryDelayMs);
  if (backend.kind === 'embedded') {
    const options = { connection: embeddedConnection(backend), defaultJobOptions };
    // The class's type names its Redis backend; what a queue offers is the same on both.
    return new Queue(name, options, createPostgresBackend) as unknown as Queue;
  }
  const connection = {
    ...redisConnection(backend),
    commandTimeout: COMMAND_TIMEOUT_MS,
    maxRetriesPerRequest: 1,
  };
  const options: QueueOptions = { connection, prefix: prefixOf(backend), defaultJobOptions };
  return new Queue(name, options);
}

/** A worker on a queue; it begins at once. */
export function openWorker(
  backend: QueueBackend,
  name: QueueName | 'warm-up',
  processor: Processor<unknown>,
  options: Omit<WorkerOptions, 'connection' | 'prefix'>,
): Worker<unknown> {
  if (backend.kind === 'embedded') {
    const connection = embeddedConnection(backend);
    return new Worker(
      name,
      processor,
      { ...options, connection },
      createPostgresBackend,
    ) as unknown as Worker<unknown>;
  }
  return new Worker(name, processor, {
    ...options,
    connection: redisConnection(backend),
    prefix: prefixOf(backend),
  });
}

export type QueuedJob = Job<unknown>;

function prefixOf(backend: RedisQueueBackend): string {
  return backend.prefix ?? '{hongzhu}';
}

function redisConnection(backend: RedisQueueBackend): RedisOptions {
  return { url: backend.url, retryStrategy: (times: number) => Math.min(times * 100, 2_000) };
}

function embeddedConnection({ postgres }: EmbeddedQueueBackend): Record<string, unknown> & { migrate: true } {
  return { ...postgres.poolConfig(), max: 2, migrate: true };
}
