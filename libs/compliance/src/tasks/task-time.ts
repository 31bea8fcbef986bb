import type { Severity } from '@hongzhu/rules-engine';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ReviewTask, TaskClock } from './review-task.js';

/** What is counted from the clock of a task. */
export type TaskTime = Pick<ReviewTask, 'clock' | 'dueOn' | 'warnOn' | 'dueProvisional'>;

/**
 * When a task of this clock is due and warned of. It is warned of on the working day with which four fifths of its whole
 * time are used up, however often it stood still in between: what was used before a pause counts.
 */
export function timeOf(clock: TaskClock, calendar: WorkingCalendar): TaskTime {
  const { from, workingDays, allotted } = clock;
  const dueOn = calendar.addWorkingDays(from, workingDays);
  const used = allotted - workingDays;
  const untilWarning = Math.max(0, Math.ceil((allotted * 4) / 5) - used);
  return {
    clock,
    dueOn,
    warnOn: calendar.addWorkingDays(from, untilWarning),
    dueProvisional: !calendar.isCertain(from, dueOn),
  };
}

/** The time of a task that is opened today. */
export const timeAnew = (workingDays: number, today: string, calendar: WorkingCalendar): TaskTime =>
  timeOf({ from: today, workingDays, allotted: workingDays, pausedOn: null }, calendar);

/** Working days until a task of a severity is due. */
export type DueDays = Readonly<Record<Severity, number>>;
