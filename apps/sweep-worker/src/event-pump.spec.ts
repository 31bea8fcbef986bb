import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { AttemptDelivery, AttemptOutcome, MeasureBacklog, RelayEvents } from '@hongzhu/compliance';
import { Registry } from 'prom-client';
import { EventPump } from './event-pump.js';
import { workerMetrics } from './metrics/worker-metrics.js';

/** Shorter than the pause of a pump that nobody wakes. */
const SOON_MS = 2_000;

let pump: EventPump | null = null;
afterEach(async () => {
  await pump?.stop();
  pump = null;
});

/** A pump that counts its rounds; `nextDue`: when a delivery is due next, asked each round. */
function pumping(nextDue: () => Date | null = () => null, due: () => string[] = () => []) {
  let rounds = 0;
  const relay = { run: async () => ((rounds += 1), { events: 0, deliveries: 0, state: 'done' }) };
  const failed = {
    ...{ kind: 'failed', disabled: null },
    delivery: { dueAt: new Date(Date.now() + 300) },
  } as unknown as AttemptOutcome;
  const taken = [{}];
  const attempt = {
    ...{ inFlight: 1, withDue: async () => due(), nextDue: async () => nextDue() },
    ...{ take: async () => taken.splice(0), send: async () => failed, putBack: async () => undefined },
  };
  const { webhooks } = workerMetrics(new Registry());
  pump = new EventPump(
    relay as unknown as RelayEvents,
    attempt as unknown as AttemptDelivery,
    {} as MeasureBacklog,
    webhooks,
  );
  pump.start(async () => true);
  const reach = async (count: number): Promise<number> => {
    const start = performance.now();
    while (rounds < count && performance.now() - start < SOON_MS) await sleep(5);
    return rounds;
  };
  return { pump, reach };
}

describe('the pump of events', () => {
  it('looks at once when it is woken, also while it looks', async () => {
    const { pump: woken, reach } = pumping();
    expect(await reach(1)).toBe(1);
    await sleep(50);
    expect(await reach(1)).toBe(1);
    woken.wake();
    expect(await reach(2)).toBe(2);
    woken.wake();
    woken.wake();
    expect(await reach(3)).toBe(3);
  });

  it('looks when the next delivery is due, and not before', async () => {
    const dueAt = new Date(Date.now() + 400);
    const { reach } = pumping(() => (Date.now() < dueAt.getTime() ? dueAt : null));
    expect(await reach(2)).toBe(2);
    expect(Date.now()).toBeGreaterThanOrEqual(dueAt.getTime());
  });

  it('looks when an attempt that has just failed is due again', async () => {
    let isDue = true;
    const { reach } = pumping(
      () => null,
      () => (isDue ? ((isDue = false), ['e1']) : []),
    );
    expect(await reach(2)).toBe(2);
  });

  it('stops at once while it waits', async () => {
    const { pump: stopped, reach } = pumping();
    await reach(1);
    const start = performance.now();
    await stopped.stop();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
