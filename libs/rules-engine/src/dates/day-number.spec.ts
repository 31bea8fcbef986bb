import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCalendarDate } from './calendar-date.js';
import { civilFromDays, daysFromCivil } from './civil-date.js';
import { dayNumber, NO_DAY } from './day-number.js';

const numRuns = Number(process.env['HONGZHU_DATE_RUNS'] ?? 5000);
const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const written = (days: number): string => {
  const { year, month, day } = civilFromDays(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};
const FIRST = daysFromCivil({ year: 1, month: 1, day: 1 });
const LAST = daysFromCivil({ year: 9999, month: 12, day: 31 });

describe('the number of a day', () => {
  it('counts from 1970-01-01', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-03-01')]).toEqual([
      0, -1, 11_017,
    ]);
  });

  it('is one more on the next day, for four hundred years', () => {
    const wrong: string[] = [];
    const start = daysFromCivil({ year: 1799, month: 1, day: 1 });
    for (let days = start; days <= start + 146_097; days += 1) {
      if (dayNumber(written(days)) !== days) wrong.push(written(days));
    }
    expect(wrong).toEqual([]);
  });

  it('is right for every day that can be written', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (days) => dayNumber(written(days)) === days),
      { numRuns, examples: [[FIRST], [LAST]] },
    );
  });

  it('is none for a text that is no date', () => {
    const nearly = fc.integer({ min: 1, max: 9_999_999 }).map((number) => {
      const digits = pad(number % 100_000_000, 8);
      return `${digits.slice(4)}-${digits.slice(0, 2)}-${digits.slice(2, 4)}`;
    });
    const mutated = fc
      .tuple(nearly, fc.nat(9), fc.constantFrom('/', ':', '0', '9', '-', ' ', '０', 'a', ''))
      .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1));
    let dates = 0;
    fc.assert(
      fc.property(fc.oneof(nearly, mutated), (text) => {
        const date = parseCalendarDate(text);
        if (date) dates += 1;
        expect(dayNumber(text)).toBe(date ? daysFromCivil(date) : NO_DAY);
      }),
      { numRuns, examples: [['2100-02-29'], ['2000-02-29'], ['0000-03-01'], ['2026-04-31']] },
    );
    expect(dates).toBeGreaterThan(numRuns / 50);
  });
});
