import { Worker, createPostgresBackend } from 'bullmq';
import type { Processor, WorkerOptions } from 'bullmq';
import { embeddedConnection, prefixOf, redisConnection } from './connections.js';
import type { QueueBackend } from './queue-backend.js';
import type { OpenableQueue } from './queue-names.js';
import { openCluster } from './redis-cluster.js';

/** A worker on a queue; it begins at once. */
export function openWorker(
  backend: QueueBackend,
  name: OpenableQueue,
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
  const prefix = prefixOf(backend, name);
  if (backend.kind === 'redis') {
    return new Worker(name, processor, { ...options, prefix, connection: redisConnection(backend) });
  }
  const connection = openCluster(backend.urls);
  const worker = new Worker<unknown>(name, processor, { ...options, prefix, connection });
  return worker.once('closed', () => connection.end());
}
