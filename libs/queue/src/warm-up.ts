import { openQueue } from './open-queue.js';
import { openWorker } from './open-worker.js';
import type { EmbeddedQueueBackend } from './queue-backend.js';

/**
 * Puts one empty job through a queue that is nobody else's. The embedded database compiles each function when it is
 * first called, which would make the first real job wait some 100 ms.
 */
export async function warmUp(backend: EmbeddedQueueBackend, onError: (error: Error) => void): Promise<void> {
  const queue = openQueue(backend, 'warm-up').on('error', onError);
  try {
    await new Promise<void>((resolve, reject) => {
      const worker = openWorker(backend, 'warm-up', () => Promise.resolve(), { concurrency: 1 });
      worker.on('error', onError).once('completed', () => {
        worker.close().then(resolve, reject);
      });
      queue.add('warm-up', {}).catch(reject);
    });
  } finally {
    await queue.close();
  }
}
