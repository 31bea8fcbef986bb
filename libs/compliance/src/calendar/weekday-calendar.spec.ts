import { describe, expect, it } from '@jest/globals';
import { WEEKDAYS } from './weekday-calendar.js';

describe('adding working days', () => {
  it.each([
    ['2026-03-02', 1, '2026-03-03', 'a Monday to the Tuesday'],
    ['2026-03-06', 1, '2026-03-09', 'a Friday over the weekend'],
    ['2026-03-07', 1, '2026-03-09', 'a Saturday to the Monday'],
    ['2026-03-02', 5, '2026-03-09', 'a week'],
    ['2023-12-29', 1, '2024-01-01', 'before the reference Monday'],
  ])('%s + %i is %s: %s', (from, n, expected) => {
    expect(WEEKDAYS.addWorkingDays(from, n)).toBe(expected);
  });
});
