import type { WorkingCalendar } from './working-calendar.js';

/** Where the calendar in force is had from. */
export abstract class WorkingCalendars {
  /** As this process knows it; a change is known to all of them within a minute. */
  abstract current(): WorkingCalendar;
  /** Makes what is stored known to this process. */
  abstract refresh(): Promise<void>;
}
