import type { Form } from '../../../shell/desk/report-form.js';
import { dayAfter } from '../../../shell/day-of.js';

/** As long as the gravest findings have to be mended. */
const WEEKDAYS = 5;

/** Dates in Asia/Shanghai. */
export interface DaysOfTask {
  readonly dueOn: string;
  readonly today: string;
}

/**
 * The form with that outcome. What is confirmed gets the day by which it is planned to be mended, unless one that is to come stands there
 * already: the day on which the task is due, or, where that is not to come any more, five weekdays from today. Public holidays are not
 * taken into account.
 */
export const withOutcome = (form: Form, outcome: Form['outcome'], days: DaysOfTask): Form => ({
  ...form,
  outcome,
  plannedOn: outcome === 'confirmed' && form.plannedOn <= days.today ? proposedDay(days) : form.plannedOn,
});

function proposedDay({ dueOn, today }: DaysOfTask): string {
  if (dueOn > today) return dueOn;
  let day = today;
  let left = WEEKDAYS;
  while (left > 0) {
    day = dayAfter(day);
    if (isWeekday(day)) left -= 1;
  }
  return day;
}

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());
