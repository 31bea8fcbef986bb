import type { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import type { Job } from 'bullmq';

interface Retrying {
  /** The wait before a failed job's second attempt, in milliseconds; it doubles from then on. Default 1,000. */
  readonly retryDelayMs?: number;
}

export interface RedisQueueBackend extends Retrying {
  readonly kind: 'redis';
  /** `redis://` or `rediss://`. */
  readonly url: string;
  /** What all keys begin with. Default `{hongzhu}`. */
  readonly prefix?: string;
}

export interface RedisClusterQueueBackend extends Retrying {
  readonly kind: 'redis-cluster';
  /** Nodes to ask for the others: at least one, with the same protocol, account and password. */
  readonly urls: readonly string[];
  /**
   * What all keys begin with. The queue's name follows in braces, which keep its keys on one node, as its scripts
   * need, and let the queues lie on several. Default `hongzhu`.
   */
  readonly prefix?: string;
}

export interface EmbeddedQueueBackend extends Retrying {
  readonly kind: 'embedded';
  /** Best a database of its own: what the queue does would wait for long transactions of others. */
  readonly postgres: EmbeddedPostgres;
}

/** Where the queues are kept. */
export type QueueBackend = RedisQueueBackend | RedisClusterQueueBackend | EmbeddedQueueBackend;

export type QueuedJob = Job<unknown>;
