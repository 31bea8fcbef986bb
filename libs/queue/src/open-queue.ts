import { Queue, createPostgresBackend } from 'bullmq';
import { ClusterQueue } from './cluster-queue.js';
import { embeddedConnection, prefixOf, redisConnection } from './connections.js';
import type { QueueBackend } from './queue-backend.js';
import type { OpenableQueue } from './queue-names.js';
import { openCluster } from './redis-cluster.js';
import { jobOptions } from './retry-policy.js';

/** A command of a producer fails after this time, in milliseconds, instead of waiting for a frozen Redis. */
const COMMAND_TIMEOUT_MS = 3_000;

/** A queue to put jobs into. */
export function openQueue(backend: QueueBackend, name: OpenableQueue): Queue {
  const defaultJobOptions = jobOptions(backend.retryDelayMs);
  if (backend.kind === 'embedded') {
    const options = { connection: embeddedConnection(backend), defaultJobOptions };
    // The class's type names its Redis backend; what a queue offers is the same on both.
    return new Queue(name, options, createPostgresBackend) as unknown as Queue;
  }
  const options = { prefix: prefixOf(backend, name), defaultJobOptions };
  const patience = { commandTimeout: COMMAND_TIMEOUT_MS };
  if (backend.kind === 'redis-cluster') {
    return new ClusterQueue(name, openCluster(backend.urls, patience), options);
  }
  const connection = { ...redisConnection(backend), ...patience, maxRetriesPerRequest: 1 };
  return new Queue(name, { ...options, connection });
}
