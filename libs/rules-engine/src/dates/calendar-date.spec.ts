import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CalendarDateError } from '../rules-engine-error.js';
import {
  addDays,
  addDaysAtMost,
  addMonths,
  dayAfterMonths,
  daysBetween,
  isCalendarDate,
  parseCalendarDate,
  sooner,
} from './calendar-date.js';
import { dayNumber } from './day-number.js';

const numRuns = Number(process.env['HONGZHU_DATE_RUNS'] ?? 2000);
const dates = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((parts) => Temporal.PlainDate.from(parts));

const NO_DATES = [
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
  '202x-02-03',
  'x024-02-03',
  '2x24-02-03',
  '20x4-02-03',
  '2024-x2-03',
  '2024-0x-03',
  '2024-02-x3',
  '2024-02-0x',
  '2024-02/03',
  ':024-02-03',
  '2:24-02-03',
  '20:4-02-03',
  '202:-02-03',
  '2024-0:-03',
  '2024-02-0:',
  '2024-02-03 ',
];

describe('calendar dates', () => {
  it('knows which days exist', () => {
    for (const date of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      expect(isCalendarDate(date)).toBe(true);
    for (const text of NO_DATES) {
      expect({ text, valid: isCalendarDate(text), parts: parseCalendarDate(text) }).toEqual({
        text,
        valid: false,
        parts: null,
      });
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

  it('counts days up to the last one that can be written', () => {
    expect(addDaysAtMost('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDaysAtMost('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDaysAtMost('9999-12-30', 2)).toBe('9999-12-31');
    expect(addDaysAtMost('2024-02-28', 2 ** 60)).toBe('9999-12-31');
  });

  it('numbers the day after so many months, though it could not be written', () => {
    expect(dayAfterMonths('2024-01-31', 1)).toBe(dayNumber('2024-02-29'));
    expect(dayAfterMonths('9999-12-31', 1)).toBe(dayNumber('9999-12-31') + 31);
    expect([dayAfterMonths('2024-01-31', Infinity), dayAfterMonths('2024-01-31', -1e300)]).toEqual([
      Infinity,
      -Infinity,
    ]);
  });

  it('knows the sooner of two days, where one may not be', () => {
    const [day, next] = ['2024-02-28', '2024-02-29'];
    expect([sooner(day, next), sooner(next, day), sooner(day, null), sooner(null, day)]).toEqual(
      Array<string>(4).fill(day),
    );
    expect(sooner(null, null)).toBeNull();
  });

  it('refuses what is no date and what is no whole number', () => {
    expect(() => daysBetween('2024-02-30', '2024-03-01')).toThrow(CalendarDateError);
    expect(() => addDays('2024-01-01', 1.5)).toThrow(CalendarDateError);
    expect(() => addMonths('2024-01-01', NaN)).toThrow(CalendarDateError);
  });

  it('says what it refuses, under a stable code', () => {
    const refused = (act: () => unknown): unknown => {
      try {
        return act();
      } catch (error) {
        return error instanceof CalendarDateError ? [error.code, error.message] : error;
      }
    };
    expect(refused(() => daysBetween('2024-02-30', '2024-03-01'))).toEqual([
      'date.invalid',
      'Not a calendar date: "2024-02-30"',
    ]);
    expect(refused(() => addDays('24-1-1', 1))).toEqual(['date.invalid', 'Not a calendar date: "24-1-1"']);
    expect(refused(() => addDays('2024-01-01', 1.5))).toEqual([
      'date.out_of_range',
      'Not a whole number of days or months: 1.5',
    ]);
    expect(refused(() => addDays('9999-12-31', 1))).toEqual([
      'date.out_of_range',
      'The year 10000 is outside 0001 to 9999',
    ]);
    expect(refused(() => addMonths('0001-01-31', -1))).toEqual([
      'date.out_of_range',
      'The year 0 is outside 0001 to 9999',
    ]);
    expect([addDays('9999-12-30', 1), addMonths('0001-02-01', -1)]).toEqual(['9999-12-31', '0001-01-01']);
  });
});
