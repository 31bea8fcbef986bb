import { Clock, DatabaseTime } from '@hongzhu/compliance';
import { describe, expect, it } from '@jest/globals';
import { ClockGuard } from './clock-guard.js';

const THERE = new Date('2026-03-31T02:00:00Z');

class ClockAt extends Clock {
  private readonly times: number[];
  /** What it says, in milliseconds after the database's time, the last again and again. */
  constructor(...times: number[]) {
    super();
    this.times = times;
  }
  override now(): Date {
    const offset = this.times.length > 1 ? this.times.shift() : this.times[0];
    return new Date(THERE.getTime() + (offset ?? 0));
  }
  override today(): string {
    return '2026-03-31';
  }
}

class CountedTime extends DatabaseTime {
  asked = 0;
  override now(): Promise<Date> {
    this.asked += 1;
    return Promise.resolve(THERE);
  }
}

const mayWork = (...times: number[]) => new ClockGuard(new ClockAt(...times), new CountedTime()).mayWork();

describe('a worker whose clock is', () => {
  it.each([
    ['right', 0, true],
    ['a minute behind', -60_000, true],
    ['a minute ahead', 60_000, true],
    ['more than a minute behind', -60_001, false],
    ['more than a minute ahead', 60_001, false],
  ])('%s: may work %j %j', async (_what, offset, expected) => {
    expect(await mayWork(offset)).toBe(expected);
  });

  it('right may work though the database took two minutes to answer', async () => {
    expect(await mayWork(-119_000, 1_000)).toBe(true);
    expect(await mayWork(-200_000, -80_000)).toBe(false);
  });

  it('asked for many jobs at once asks the database once', async () => {
    const time = new CountedTime();
    const guard = new ClockGuard(new ClockAt(0), time);
    for (let job = 0; job < 10; job += 1) expect(await guard.mayWork()).toBe(true);
    expect(time.asked).toBe(1);
  });
});
