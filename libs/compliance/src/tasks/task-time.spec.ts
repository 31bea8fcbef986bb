import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAYS } from '../calendar/weekday-calendar.js';
import { yearCalendar } from '../calendar/year-calendar.js';
import { YEAR_2026 } from '../calendar/year-of-2026.fixture.js';
import { resumed } from './task-moves.js';
import { timeAnew, timeOf } from './task-time.js';

const calendar = yearCalendar([YEAR_2026]);

describe('the time of a task', () => {
  it.each([
    [5, '2026-03-09', '2026-03-06'],
    [10, '2026-03-16', '2026-03-12'],
    [20, '2026-03-30', '2026-03-24'],
    [1, '2026-03-03', '2026-03-03'],
    [7, '2026-03-11', '2026-03-10'],
  ])('of %i working days from a Monday ends on %s, and is warned of on %s', (workingDays, dueOn, warnOn) => {
    expect(timeAnew(workingDays, '2026-03-02', calendar)).toEqual({
      clock: { from: '2026-03-02', workingDays, allotted: workingDays, pausedOn: null },
      dueOn,
      warnOn,
      dueProvisional: false,
    });
  });

  it('leaves holidays out, and is provisional where it reaches into a year that is not known', () => {
    expect(timeAnew(5, '2026-09-29', calendar)).toMatchObject({ dueOn: '2026-10-12', warnOn: '2026-10-10' });
    expect(timeAnew(5, '2026-12-28', calendar)).toMatchObject({ dueOn: '2027-01-05', dueProvisional: true });
  });

  it('is warned of when four fifths of the whole are used up, though it stood still in between', () => {
    const begun = timeAnew(10, '2026-03-02', calendar);
    const paused = { ...begun, clock: { ...begun.clock, pausedOn: '2026-03-09' } };
    const running = resumed(paused, '2026-03-30', calendar);
    expect(running.clock).toEqual({ from: '2026-03-30', workingDays: 5, allotted: 10, pausedOn: null });
    // Five of ten are used up; the third from here on is the eighth.
    expect(running).toMatchObject({ warnOn: '2026-04-02', dueOn: '2026-04-07' });
  });

  it('is warned of at once when it runs again with a fifth left', () => {
    const begun = timeAnew(5, '2026-03-02', calendar);
    const paused = { ...begun, clock: { ...begun.clock, pausedOn: '2026-03-06' } };
    expect(resumed(paused, '2026-03-20', calendar)).toMatchObject({
      warnOn: '2026-03-20',
      dueOn: '2026-03-23',
    });
  });

  it('is the same in all, however often it stands still: what was used and what is left', () => {
    const pauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), pauses, (workingDays, stops) => {
        let time = timeAnew(workingDays, '2026-03-02', WEEKDAYS);
        let used = 0;
        for (const [days, stand] of stops) {
          // Once it is overdue, a stop changes nothing.
          const run = Math.min(days, time.clock.workingDays);
          const pausedOn = WEEKDAYS.addWorkingDays(time.clock.from, run);
          const again = WEEKDAYS.addWorkingDays(pausedOn, stand);
          used = Math.min(workingDays, used + run);
          time = resumed({ ...time, clock: { ...time.clock, pausedOn } }, again, WEEKDAYS);
        }
        const left = WEEKDAYS.workingDaysBetween(time.clock.from, time.dueOn);
        const untilWarning = WEEKDAYS.workingDaysBetween(time.clock.from, time.warnOn);
        expect(used + left).toBe(workingDays);
        expect(time.clock.allotted).toBe(workingDays);
        expect(untilWarning).toBe(Math.max(0, Math.ceil(workingDays * 0.8 - 1e-9) - used));
        expect(timeOf(time.clock, WEEKDAYS)).toEqual(time);
      }),
    );
  });
});
