import { Gauge, type Registry } from 'prom-client';

/** How many jobs of each queue are in each state. */
export type QueueCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Shows how many jobs the queues have, counted whenever the figures are asked for. While the queue does not answer nothing is
 * shown of them, and all other figures are there.
 */
export function measureQueues(registry: Registry, counts: () => Promise<QueueCounts>): void {
  new Gauge({
    name: 'hongzhu_queue_jobs',
    help: 'Jobs of each queue that wait, run, are delayed or have failed; none while the queue does not answer.',
    labelNames: ['queue', 'state'],
    registers: [registry],
    // All processes count the same queues.
    aggregator: 'first',
    async collect() {
      const counted = await counts().catch(() => ({}));
      this.reset();
      for (const [queue, jobs] of Object.entries(counted)) {
        for (const [state, count] of Object.entries(jobs)) this.set({ queue, state }, count);
      }
    },
  });
}
