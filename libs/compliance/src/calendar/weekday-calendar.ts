import { countingCalendar, isWeekday } from './counting-calendar.js';
import type { WorkingCalendar } from './working-calendar.js';
import { WorkingCalendars } from './working-calendars.js';

/** Monday to Friday. Public holidays and make-up days are not looked at. */
export const WEEKDAYS: WorkingCalendar = countingCalendar(isWeekday, () => true);

/** Where no other calendar is known. */
export class WeekdayCalendars extends WorkingCalendars {
  override current(): WorkingCalendar {
    return WEEKDAYS;
  }
  override refresh(): Promise<void> {
    return Promise.resolve();
  }
}
