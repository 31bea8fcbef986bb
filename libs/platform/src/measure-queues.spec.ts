import { describe, expect, it } from '@jest/globals';
import { AggregatorRegistry, Gauge, Registry } from 'prom-client';
import { measureQueues, type QueueCounts } from './measure-queues.js';

const COUNTS = { chunks: { wait: 7, failed: 0 }, events: { wait: 2, failed: 1 } };
const measured = (counts: () => Promise<QueueCounts>): Registry => {
  const registry = new Registry();
  measureQueues(registry, counts);
  new Gauge({ name: 'another', help: 'Something else.', registers: [registry] }).set(1);
  return registry;
};
const linesOf = (text: string): string[] => text.split('\n').filter((line) => /^[a-z]/.test(line));

describe('the jobs of the queues', () => {
  it('are counted when the figures are asked for, and not before', async () => {
    let asked = 0;
    const registry = measured(async () => {
      asked += 1;
      return COUNTS;
    });
    expect(asked).toBe(0);
    expect(linesOf(await registry.metrics())).toEqual([
      'hongzhu_queue_jobs{queue="chunks",state="wait"} 7',
      'hongzhu_queue_jobs{queue="chunks",state="failed"} 0',
      'hongzhu_queue_jobs{queue="events",state="wait"} 2',
      'hongzhu_queue_jobs{queue="events",state="failed"} 1',
      'another 1',
    ]);
    expect(asked).toBe(1);
  });

  it('are not told while the queue does not answer, not as they were before either; the rest is', async () => {
    let isAway = false;
    const registry = measured(async () => {
      if (isAway) throw new Error('no answer');
      return COUNTS;
    });
    await registry.metrics();
    isAway = true;
    expect(linesOf(await registry.metrics())).toEqual(['another 1']);
  });

  it('are not added up over processes that count the same queues', async () => {
    const told = await Promise.all([1, 2].map(() => measured(async () => COUNTS).getMetricsAsJSON()));
    const text = await AggregatorRegistry.aggregate(told).metrics();
    expect(text).toContain('hongzhu_queue_jobs{queue="chunks",state="wait"} 7');
    expect(text).toContain('another 2');
  });
});
