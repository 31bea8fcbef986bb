import { addDays, daysBetween } from '@hongzhu/rules-engine';
import type { WorkingCalendar } from './working-calendar.js';

const A_MONDAY = '2024-01-01';

/** Whether the date is one of Monday to Friday. */
export const isWeekday = (date: string): boolean => ((daysBetween(A_MONDAY, date) % 7) + 7) % 7 < 5;

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Counts day by day what `isWorkday` says of each; `isKnown` says of which years that is certain. */
export const countingCalendar = (
  isWorkday: (date: string) => boolean,
  isKnown: (year: number) => boolean,
): WorkingCalendar => ({
  addWorkingDays(date, n) {
    let day = date;
    for (let left = n; left > 0;) {
      day = addDays(day, 1);
      if (isWorkday(day)) left--;
    }
    return day;
  },
  workingDaysBetween(from, to) {
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day)) count++;
    return count;
  },
  isCertain(from, to) {
    for (let year = yearOf(from); year <= yearOf(to); year++) if (!isKnown(year)) return false;
    return true;
  },
});
