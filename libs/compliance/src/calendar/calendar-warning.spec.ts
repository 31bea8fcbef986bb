import { describe, expect, it } from '@jest/globals';
import { knownUntil, missingYear } from './calendar-warning.js';

const known = (...years: number[]) => years.map((year) => ({ year, holidays: [], workdays: [] }));
const settings = { warnFrom: '09-01' };

describe('the year that has to be imported', () => {
  it.each<[number[], string, number | null, string]>([
    [[2026], '2026-08-31', null, 'not yet: the next one is not published'],
    [[2026], '2026-09-01', 2027, 'the next one, from the day of the settings on'],
    [[2026], '2026-12-31', 2027, 'the next one, up to the last day'],
    [[2026], '2027-01-01', 2027, 'this one, at any time'],
    [[2026, 2027], '2026-12-31', null, 'none: the next one is known'],
    [[2026, 2028], '2026-09-01', 2027, 'the next one, whatever comes after it'],
    [[], '2026-01-01', 2026, 'this one, where nothing is known'],
  ])('of %j on %s is %j: %s', (years, today, expected) => {
    expect(missingYear(known(...years), today, settings)).toBe(expected);
  });
});

describe('how far the calendar reaches', () => {
  it.each([
    [[2025, 2026], '2026-12-31'],
    [[2026, 2027], '2027-12-31'],
    [[2026, 2028], '2026-12-31'],
    [[2025, 2027], null],
  ])('of %j in 2026 is %j', (years, expected) => {
    expect(knownUntil(known(...years), '2026-05-05')).toBe(expected);
  });
});
