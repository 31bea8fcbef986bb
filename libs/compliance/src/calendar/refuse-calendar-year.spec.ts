import { describe, expect, it } from '@jest/globals';
import type { CalendarYear } from './calendar-year.js';
import { refuseCalendarYear } from './refuse-calendar-year.js';
import { YEAR_2026 } from './year-of-2026.fixture.js';

/** Pointers and codes of what is refused. */
function faultsOf(parts: Partial<CalendarYear>): string[] {
  try {
    refuseCalendarYear({ ...YEAR_2026, ...parts });
  } catch (error) {
    const { details } = error as { details: { errors: { pointer: string; code: string }[] } };
    return details.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
  return [];
}
const { holidays, workdays } = YEAR_2026;
const but = (...dates: string[]) => holidays.filter((date) => !dates.includes(date));

describe('the schedule of a year', () => {
  it('is taken as it was published', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<CalendarYear>, string[]]>([
    ['a date of another year', { holidays: [...holidays, '2027-01-01'] }, ['/holidays/33 other_year']],
    [
      'a date that is there twice',
      { holidays: [...holidays, '2026-01-01'] },
      ['/holidays/33 duplicate_date'],
    ],
    ['a make-up day of another year', { workdays: [...workdays, '2025-01-04'] }, ['/workdays/6 other_year']],
    ['a make-up day twice', { workdays: [...workdays, '2026-01-04'] }, ['/workdays/6 duplicate_date']],
    ['a day both off and worked', { workdays: [...workdays, '2026-02-15'] }, ['/workdays/6 also_a_holiday']],
    ['a make-up day on a Monday', { workdays: [...workdays, '2026-03-02'] }, ['/workdays/6 not_a_weekend']],
    ['a fixed holiday left out', { holidays: but('2026-10-01') }, ['/holidays fixed_holiday_missing']],
    ['make-up days left out', { workdays: [] }, [' days_off_out_of_range']],
    [
      'holidays left out',
      { holidays: holidays.filter((date) => !date.startsWith('2026-02')) },
      [' days_off_out_of_range'],
    ],
    [
      'nothing at all',
      { year: 2028, holidays: [], workdays: [] },
      Array.from({ length: 4 }, () => '/holidays fixed_holiday_missing'),
    ],
  ])('is refused with %s', (_, parts, expected) => {
    expect(faultsOf(parts)).toEqual(expected);
  });

  it('need not name fixed holidays that fall on a weekend', () => {
    expect(faultsOf({ holidays: but('2026-05-02', '2026-10-03') })).toEqual([]);
  });

  it('of before 2025 has the second of May worked', () => {
    expect(faultsOf({ year: 2024, holidays: [], workdays: [] })).toHaveLength(5);
    expect(faultsOf({ year: 2030, holidays: [], workdays: [] })).toHaveLength(6);
  });
});
