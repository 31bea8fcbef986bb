import { addDays } from '@hongzhu/rules-engine';
import { heldBy, moved, UNHELD, type MoveContext } from './task-moves.js';
import type { ReviewTask } from './review-task.js';
import { timeOf } from './task-time.js';
import type { TaskMove } from './task-transitions.js';

/** When the clock moves a task, and by which terms. */
export type TendContext = Omit<MoveContext, 'actor' | 'alsoLogged'>;

export interface TendedTask {
  readonly move: TaskMove;
  readonly before: ReviewTask;
  readonly after: ReviewTask;
}

/** The next day on which the clock has something to do with a task; null where there is no such day. */
export function nextTendOn(task: ReviewTask): string | null {
  if (task.state === 'closed') return null;
  const days = [lapsesOn(task), wakesOn(task), warnsOn(task), escalatesOn(task)];
  const sorted = days.filter((day) => day !== null).sort();
  return sorted[0] ?? null;
}

const lapsesOn = ({ state, leasedUntil }: ReviewTask): string | null =>
  (state === 'claimed' || state === 'returned') && leasedUntil !== null ? addDays(leasedUntil, 1) : null;

const wakesOn = ({ state, snoozedUntil }: ReviewTask): string | null =>
  state === 'snoozed' ? snoozedUntil : null;

const warnsOn = ({ clock, warnedAt, warnOn }: ReviewTask): string | null =>
  clock.pausedOn === null && warnedAt === null ? warnOn : null;

const escalatesOn = ({ clock, escalatedAt, dueOn }: ReviewTask): string | null =>
  clock.pausedOn === null && escalatedAt === null ? addDays(dueOn, 1) : null;

/**
 * What the clock does to a task, in order; nothing to one whose day has not come. A task that is overdue before it was
 * warned of is escalated, and not warned of any more.
 */
export function tended(task: ReviewTask, context: TendContext): TendedTask[] {
  const steps: TendedTask[] = [];
  let now = task;
  const move = (name: TaskMove, change: Partial<ReviewTask>): void => {
    const after = moved(name, now, change);
    steps.push({ move: name, before: now, after });
    now = after;
  };
  const { today, at } = context;
  const hasCome = (day: string | null): boolean => day !== null && day <= today;
  if (task.state === 'closed') return steps;
  if (hasCome(lapsesOn(now))) move('lapse', UNHELD);
  if (hasCome(wakesOn(now))) move('wake', woken(now, context));
  if (hasCome(escalatesOn(now))) move('escalate', { escalatedAt: at, warnedAt: now.warnedAt ?? at });
  if (hasCome(warnsOn(now))) move('warn', { warnedAt: at });
  return steps;
}

/** In the hands of whoever had it when it was put off. */
export const woken = (task: ReviewTask, context: TendContext): Partial<ReviewTask> =>
  task.leasedUntil === null || task.assignee === null ? UNHELD : heldBy(task.assignee, context);

/**
 * Counts the days of a task anew, after the calendar has changed. A warning or an escalation that has become untrue is
 * taken back. Null where nothing changes, and while the clock stands: it is counted when it runs again.
 */
export function rescheduled(task: ReviewTask, { calendar, today }: TendContext): TendedTask | null {
  if (task.state === 'closed' || task.clock.pausedOn !== null) return null;
  const time = timeOf(task.clock, calendar);
  const isSame =
    time.dueOn === task.dueOn && time.warnOn === task.warnOn && time.dueProvisional === task.dueProvisional;
  if (isSame) return null;
  const after = moved('reschedule', task, {
    ...time,
    warnedAt: time.warnOn > today ? null : task.warnedAt,
    escalatedAt: time.dueOn >= today ? null : task.escalatedAt,
  });
  return { move: 'reschedule', before: task, after };
}
