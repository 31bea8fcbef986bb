import { describe, expect, it } from '@jest/globals';
import { addDays } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import { knownYear, yearCalendar } from './year-calendar.js';
import { YEAR_2026 } from './year-of-2026.fixture.js';

const calendar = yearCalendar([YEAR_2026]);
/** The next so many working days. */
const sequence = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => calendar.addWorkingDays(from, n + 1).slice(5));

describe('the working days of 2026', () => {
  it('over the Spring Festival: Saturdays before and after it are worked', () => {
    expect(sequence('2026-02-12', 7)).toEqual([
      ...['02-13', '02-14'],
      ...['02-24', '02-25', '02-26', '02-27', '02-28'],
    ]);
  });

  it('over the National Day: a Sunday in September and a Saturday in October are worked', () => {
    expect(sequence('2026-09-18', 5)).toEqual(['09-20', '09-21', '09-22', '09-23', '09-24']);
    expect(sequence('2026-09-24', 7)).toEqual([
      ...['09-28', '09-29', '09-30'],
      ...['10-08', '10-09', '10-10', '10-12'],
    ]);
  });

  it('are 248', () => {
    expect(calendar.workingDaysBetween('2025-12-31', '2026-12-31')).toBe(248);
  });
});

describe('a calendar', () => {
  const dates = fc.integer({ min: 0, max: 1100 }).map((n) => addDays('2025-06-01', n));
  const counts = fc.integer({ min: 0, max: 60 });

  it('counts back what it has added, and nothing where it has added nothing', () => {
    fc.assert(
      fc.property(dates, counts, (date, n) => {
        expect(calendar.workingDaysBetween(date, calendar.addWorkingDays(date, n))).toBe(n);
        expect(calendar.addWorkingDays(date, 0)).toBe(date);
      }),
    );
  });

  it('ends on a working day: the day before has one fewer', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const end = calendar.addWorkingDays(date, n);
        expect(calendar.workingDaysBetween(date, addDays(end, -1))).toBe(n - 1);
      }),
    );
  });

  it('is monotone: later days and more days never end sooner', () => {
    fc.assert(
      fc.property(dates, counts, fc.integer({ min: 0, max: 40 }), (date, n, later) => {
        const end = calendar.addWorkingDays(date, n);
        expect(calendar.addWorkingDays(addDays(date, later), n) >= end).toBe(true);
        expect(calendar.addWorkingDays(date, n + later) >= end).toBe(true);
      }),
    );
  });

  it('adds up: first some and then others are as many as all of them', () => {
    fc.assert(
      fc.property(dates, counts, counts, (date, n, m) => {
        const both = calendar.addWorkingDays(calendar.addWorkingDays(date, n), m);
        expect(both).toBe(calendar.addWorkingDays(date, n + m));
      }),
    );
  });
});

describe('a year that is not known', () => {
  it('has its weekdays but the fixed holidays worked, and says that this is not certain', () => {
    expect(sequence('2026-12-30', 3)).toEqual(['12-31', '01-04', '01-05']);
    expect(calendar.addWorkingDays('2027-09-30', 1)).toBe('2027-10-04');
    expect(calendar.isCertain('2026-12-30', '2026-12-31')).toBe(true);
    expect(calendar.isCertain('2026-12-30', '2027-01-04')).toBe(false);
    expect(calendar.isCertain('2025-12-31', '2026-12-31')).toBe(false);
  });

  it('is refused where it has to be known', () => {
    expect(knownYear([YEAR_2026], 2026)).toBe(YEAR_2026);
    expect(() => knownYear([YEAR_2026], 2027)).toThrow(
      expect.objectContaining({ code: 'calendar_year_unknown', details: { year: 2027 } }),
    );
  });
});
