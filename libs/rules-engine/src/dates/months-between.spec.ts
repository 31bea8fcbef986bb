import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CalendarDateError } from '../rules-engine-error.js';
import { addDays, addMonths, monthsBetween } from './calendar-date.js';

const date = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2023-01-01', days));

describe('the months between two days', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 1, 1],
    ['2026-01-31', '2026-02-27', 0, 1],
    ['2026-01-31', '2026-03-01', 1, 2],
    ['2024-02-29', '2025-02-28', 12, 12],
    ['2026-03-31', '2026-03-31', 0, 0],
    ['2026-03-31', '2026-03-30', -1, 0],
    ['2026-03-31', '2026-02-28', -1, -1],
    ['0001-01-01', '9999-12-31', 119_987, 119_988],
  ])('from %s to %s are %d whole, %d begun', (a, b, whole, begun) => {
    expect(monthsBetween(a, b)).toEqual({ whole, begun });
  });

  it('enclose the second day, and none enclose it more closely', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const { whole, begun } = monthsBetween(a, b);
        expect(addMonths(a, whole) <= b && addMonths(a, whole + 1) > b).toBe(true);
        expect(addMonths(a, begun) >= b && addMonths(a, begun - 1) < b).toBe(true);
      }),
    );
  });

  it('are not counted from or to what is no day', () => {
    expect(() => monthsBetween('2026-02-30', '2026-03-01')).toThrow(CalendarDateError);
    expect(() => monthsBetween('2026-03-01', 'today')).toThrow(CalendarDateError);
  });
});
