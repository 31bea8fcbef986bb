import { describe, expect, it } from '@jest/globals';
import { refuseCalendarYear } from '@hongzhu/compliance';
import { shippedYears } from './shipped-years.js';

/** 国务院办公厅关于2026年部分节假日安排的通知, of 4 November 2025: first and last day off of each holiday. */
const HOLIDAYS_OF_2026 = [
  ['01-01', '01-03'],
  ['02-15', '02-23'],
  ['04-04', '04-06'],
  ['05-01', '05-05'],
  ['06-19', '06-21'],
  ['09-25', '09-27'],
  ['10-01', '10-07'],
] as const;
const WORKDAYS_OF_2026 = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'];

describe('the years of the release', () => {
  const years = shippedYears();

  it('reach from 2004 to 2026 without a gap', () => {
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, n) => 2004 + n));
  });

  it('have 2026 as the State Council has decided it', () => {
    const of2026 = years.find(({ year }) => year === 2026)!;
    const days = (dates: readonly string[]): string[] => dates.map((date) => date.slice(5));
    const within = (day: string): boolean => HOLIDAYS_OF_2026.some(([from, to]) => from <= day && day <= to);
    expect(days(of2026.holidays).every(within)).toBe(true);
    expect(of2026.holidays).toHaveLength(3 + 9 + 3 + 5 + 3 + 3 + 7);
    expect(days(of2026.workdays)).toEqual(WORKDAYS_OF_2026);
  });

  it.each(years)('pass the checks that an import has to pass: $year', (year) => {
    expect(() => refuseCalendarYear(year)).not.toThrow();
  });
});
