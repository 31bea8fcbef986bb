import { NotFoundError } from '../shared/hongzhu-error.js';
import type { CalendarYear } from './calendar-year.js';
import { countingCalendar, isWeekday, yearOf } from './counting-calendar.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * Days that are off in every year, whatever the year's schedule adds: New Year's Day, the first two days of May, the first
 * three of October. Source: 全国年节及纪念日放假办法 (State Council Order No. 795, in force since 2025), article 2. The
 * festivals of the lunar calendar are left to the schedule. `MM-DD`.
 */
export const FIXED_HOLIDAYS: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
const FIXED = new Set(FIXED_HOLIDAYS);

/**
 * Counts by the schedules of these years. In any other year, weekdays but the fixed holidays are worked, which is
 * provisional: `isCertain` tells.
 */
export function yearCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const known = new Set(years.map(({ year }) => year));
  const holidays = new Set(years.flatMap((each) => each.holidays));
  const workdays = new Set(years.flatMap((each) => each.workdays));
  const isWorkday = (date: string): boolean => {
    if (!known.has(yearOf(date))) return isWeekday(date) && !FIXED.has(date.slice(5));
    return workdays.has(date) || (isWeekday(date) && !holidays.has(date));
  };
  return countingCalendar(isWorkday, (year) => known.has(year));
}

/** The year, where it has to be known. Throws `calendar_year_unknown`. */
export function knownYear<Y extends CalendarYear>(years: readonly Y[], year: number): Y {
  const found = years.find((each) => each.year === year);
  if (found !== undefined) return found;
  throw new NotFoundError(
    'calendar_year_unknown',
    `The holidays of ${year} are not known: import the State Council's schedule.`,
    { year },
  );
}
