import { expect } from '@jest/globals';
import {
  NightlySchedule,
  TendingSchedule,
  type BullmqWakeUps,
  type QueueBackend,
  type QueueName,
} from '@hongzhu/queue';

const fail = (error: Error): void => {
  throw error;
};

/** When the job of both comes next; there is one of it in its queue, however often it is asked for. */
async function nextOf(
  schedules: readonly (NightlySchedule | TendingSchedule)[],
  { wakeUps, queue }: { wakeUps: BullmqWakeUps; queue: QueueName },
): Promise<Date> {
  const times = await Promise.all(schedules.map((schedule) => schedule.ensure()));
  const [next] = times;
  if (next === undefined) throw new Error('nothing was scheduled');
  expect(await schedules[0]?.ensure()).toEqual(next);
  expect(times).toEqual([next, next]);
  expect((await wakeUps.counts())[queue]['delayed']).toBe(1);
  await Promise.all(schedules.map((schedule) => schedule.close()));
  return next;
}

/** Once a night, at two in Shanghai. */
export async function holdNightlySchedule(backend: QueueBackend, wakeUps: BullmqWakeUps): Promise<void> {
  const schedules = [new NightlySchedule(backend, fail), new NightlySchedule(backend, fail)];
  const next = await nextOf(schedules, { wakeUps, queue: 'sweeps' });
  const shanghai = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' });
  expect(shanghai.format(next)).toBe('02:00:00');
  expect(next.getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
}

/** Every five minutes, at the first minute after the hour in Shanghai among them. */
export async function holdTendingSchedule(backend: QueueBackend, wakeUps: BullmqWakeUps): Promise<void> {
  const schedules = [new TendingSchedule(backend, fail), new TendingSchedule(backend, fail)];
  const next = await nextOf(schedules, { wakeUps, queue: 'rechecks' });
  expect((next.getTime() / 60_000) % 5).toBe(1);
  expect(next.getTime() - Date.now()).toBeLessThanOrEqual(5 * 60_000);
}
