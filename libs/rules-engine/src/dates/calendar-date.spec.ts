import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CalendarDateError } from '../rules-engine-error.js';
import { addDays, addMonths, daysBetween, isCalendarDate, parseCalendarDate } from './calendar-date.js';

const numRuns = Number(process.env['HONGZHU_DATE_RUNS'] ?? 2000);
const dates = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((parts) => Temporal.PlainDate.from(parts));

describe('calendar dates', () => {
  it('knows which days exist', () => {
    for (const date of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      expect(isCalendarDate(date)).toBe(true);
    for (const text of [
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-01-00',
      '0000-01-01',
      '2024-2-3',
      '2024-02-03T00:00',
      ' 2024-02-03',
      '2024/02/03',
      '+024-02-03',
      '２０２４-02-03',
      '',
    ]) {
      expect({ text, valid: isCalendarDate(text) }).toEqual({ text, valid: false });
    }
  });

  it('reads every date that Temporal writes', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseCalendarDate(date.toString())).toEqual({
          year: date.year,
          month: date.month,
          day: date.day,
        });
      }),
    );
  });

  it('counts whole days as Temporal does', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(daysBetween(a.toString(), b.toString())).toBe(a.until(b, { largestUnit: 'days' }).days);
      }),
      { numRuns },
    );
  });

  it('adds days and months as Temporal does, and refuses what leaves the years 0001 to 9999', () => {
    const inRange = (date: Temporal.PlainDate): boolean => date.year >= 1 && date.year <= 9999;
    const check = (expected: Temporal.PlainDate, actual: () => string): void => {
      if (inRange(expected)) expect(actual()).toBe(expected.toString());
      else expect(actual).toThrow(CalendarDateError);
    };
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        check(date.add({ days: n }), () => addDays(date.toString(), n));
        check(date.add({ months: n }, { overflow: 'constrain' }), () => addMonths(date.toString(), n));
      }),
      { numRuns },
    );
  });

  it('ends in the last day of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-08-31', -6)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('refuses what is no date and what is no whole number', () => {
    expect(() => daysBetween('2024-02-30', '2024-03-01')).toThrow(CalendarDateError);
    expect(() => addDays('2024-01-01', 1.5)).toThrow(CalendarDateError);
    expect(() => addMonths('2024-01-01', NaN)).toThrow(CalendarDateError);
  });
});
