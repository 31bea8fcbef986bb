import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { BullmqWakeUps, JobHandlers } from '@hongzhu/queue';
import type { Calls } from './queue-calls.js';

interface Working {
  readonly wakeUps: BullmqWakeUps;
  readonly calls: Calls;
  readonly work: (handlers: Partial<JobHandlers>) => Promise<unknown>;
}

/** Of wake-ups for events one waits, and one comes after the one that is worked on. */
export async function holdOneWakeUp({ wakeUps, calls, work }: Working): Promise<void> {
  for (let times = 0; times < 20; times += 1) await wakeUps.eventsWaiting();
  expect((await wakeUps.counts()).events['wait']).toBe(1);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await work({ tellEvents: async () => (calls.add('tell'), held) });
  await calls.reach(1);
  await wakeUps.eventsWaiting();
  await wakeUps.eventsWaiting();
  release();
  await calls.reach(2);
  await pause(100);
  expect(calls.list).toEqual(['tell', 'tell']);
}
