import { addDays, daysBetween } from '@hongzhu/rules-engine';
import type { WorkingCalendar } from './working-calendar.js';
import { WorkingCalendars } from './working-calendars.js';

const A_MONDAY = '2024-01-01';

/** Monday to Friday. Public holidays and make-up days are not looked at. */
const isWorkday = (date: string): boolean => ((daysBetween(A_MONDAY, date) % 7) + 7) % 7 < 5;

export const WEEKDAYS: WorkingCalendar = {
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
};

/** Where no other calendar is known. */
export class WeekdayCalendars extends WorkingCalendars {
  override current(): WorkingCalendar {
    return WEEKDAYS;
  }
}
