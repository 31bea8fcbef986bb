import type { WorkingCalendars } from '../calendar/working-calendars.js';
import type { DueDays } from './task-time.js';

/** What times of tasks are counted by. */
export interface TaskTerms {
  readonly calendars: WorkingCalendars;
  readonly dueDays: DueDays;
  /** Working days for which a claim is kept. */
  readonly leaseDays: number;
  /** Days for which a task may be put off, or a planned remedy may take. */
  readonly longestPlanDays: number;
}
