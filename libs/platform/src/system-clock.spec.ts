import { describe, expect, it } from '@jest/globals';
import { SystemClock } from './system-clock.js';

class SetClock extends SystemClock {
  instant = '';

  override now(): Date {
    return new Date(this.instant);
  }
}

describe('today', () => {
  it('is the date in Shanghai of every instant that one clock is asked at, before midnight and after it', () => {
    const clock = new SetClock();
    const days = [
      ['2026-03-31T15:00:00Z', '2026-03-31'],
      ['2026-03-31T15:59:59.999Z', '2026-03-31'],
      ['2026-03-31T16:00:00Z', '2026-04-01'],
      ['2026-03-31T15:59:59.999Z', '2026-03-31'],
      ['2027-01-01T00:30:00Z', '2027-01-01'],
    ] as const;
    for (const [instant, day] of days) {
      clock.instant = instant;
      expect([instant, clock.today()]).toEqual([instant, day]);
    }
  });
});
