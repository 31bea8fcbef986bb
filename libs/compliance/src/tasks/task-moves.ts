import { may, mayIn } from '@hongzhu/permissions';
import type { Actor } from '../access/actor.js';
import { unpermitted } from '../access/refuse-unpermitted.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { placeOf } from '../cells/cell.js';
import { ConflictError, ForbiddenError } from '../shared/hongzhu-error.js';
import type { Draft, ReviewTask, TaskOutcome } from './review-task.js';
import { timeOf, type TaskTime } from './task-time.js';
import {
  allows,
  isOfPeople,
  TASK_TRANSITIONS,
  type TaskMove,
  type TaskParty,
  type TaskTransition,
} from './task-transitions.js';

/** Who moves a task, and when. */
export interface MoveContext {
  readonly actor: Actor;
  readonly at: Date;
  /** In Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  readonly calendar: WorkingCalendar;
  /** Working days for which a claim is kept. */
  readonly leaseDays: number;
  /** Entries of the audit log that go with the move: the log is appended to last. */
  readonly alsoLogged: AuditEntry[];
}

/**
 * Refuses what the table does not allow: what `refuseUnpermitted` does; `task_closed`, `task_claimed` (with the
 * holder), `task_state` (with the states it is possible in), `task_not_yours`, `second_person_required`; `task_not_dismissed`
 * where something else than a dismissal is to be approved; `task_not_data_error` where something else is to be corrected;
 * `data_correction_applied` where the records are said to be corrected already.
 */
export function refuseMove(move: TaskMove, task: ReviewTask, { actor }: Pick<MoveContext, 'actor'>): void {
  const refusal = refusalOf(move, task, actor);
  if (refusal !== null) throw refusal();
}

/** An error is made only where it is thrown: to see what is possible, a dozen moves are tried on every task. */
type Refusal = () => ConflictError | ForbiddenError;

function refusalOf(move: TaskMove, task: ReviewTask, actor: Actor): Refusal | null {
  if (!mayIn(actor, 'work Task', placeOf(task.cell))) {
    return () => unpermitted(actor, 'work Task');
  }
  const { from, by, outcome }: TaskTransition = TASK_TRANSITIONS[move];
  if (!from.includes(task.state)) return () => wrongState(move, task, from);
  if (!by.some((party) => isParty(party, task, actor))) return () => wrongParty(by, task, actor);
  if (outcome !== undefined && task.submission?.outcome !== outcome) return () => wrongOutcome(outcome, task);
  return move === 'correct' && task.submission?.correctedAt !== null ? correctedAlready : null;
}

function wrongOutcome(needed: TaskOutcome, { submission }: ReviewTask): ConflictError {
  const details = { outcome: submission?.outcome ?? null };
  return needed === 'dismissed'
    ? new ConflictError(
        'task_not_dismissed',
        'Only a dismissal is approved; anything else an evaluation decides.',
        details,
      )
    : new ConflictError('task_not_data_error', 'Nobody has asked for a correction of records.', details);
}

const correctedAlready = (): ConflictError =>
  new ConflictError(
    'data_correction_applied',
    'The records are said to be corrected; they will be evaluated.',
  );

/** What people can do; what evaluations and time do is not among it. */
const PEOPLES_MOVES = (Object.keys(TASK_TRANSITIONS) as TaskMove[]).filter((move) =>
  TASK_TRANSITIONS[move].by.some(isOfPeople),
);

/** What an account can do with a task as it is now. */
export const possibleMoves = (task: ReviewTask, actor: Actor): TaskMove[] =>
  PEOPLES_MOVES.filter((move) => refusalOf(move, task, actor) === null);

/** The task after a move. Throws where the table does not know it: that would be a fault of ours. */
export function moved(move: TaskMove, task: ReviewTask, change: Partial<ReviewTask>): ReviewTask {
  const next = { ...task, ...change, version: task.version + 1 };
  if (!allows(move, task.state, next.state)) {
    throw new Error(`No task goes from ${task.state} to ${next.state} by ${move}.`);
  }
  return next;
}

/** What somebody has from now on, for the days of a lease. */
export const heldBy = (
  account: string,
  context: Omit<MoveContext, 'actor' | 'alsoLogged'>,
): Partial<ReviewTask> => ({
  state: 'claimed',
  assignee: account,
  claimedAt: context.at,
  leasedUntil: leaseEnd(context),
  snoozedUntil: null,
});

export const leaseEnd = ({
  calendar,
  today,
  leaseDays,
}: Pick<MoveContext, 'calendar' | 'today' | 'leaseDays'>): string =>
  calendar.addWorkingDays(today, leaseDays);

/** Nobody's, and in the queue; what was written so far stays. */
export const UNHELD = {
  state: 'open',
  assignee: null,
  claimedAt: null,
  leasedUntil: null,
  snoozedUntil: null,
} as const satisfies Partial<ReviewTask>;

/** The clock stands from today on. */
export const paused = ({ clock }: ReviewTask, today: string): Partial<ReviewTask> => ({
  clock: { ...clock, pausedOn: clock.pausedOn ?? today },
});

/** The clock runs again, for the working days that were left when it was stopped. */
export function resumed(
  { clock, dueOn, warnOn, dueProvisional }: TaskTime,
  today: string,
  calendar: WorkingCalendar,
): TaskTime {
  if (clock.pausedOn === null) return { clock, dueOn, warnOn, dueProvisional };
  // What was overdue before it stood still is as overdue afterwards.
  if (clock.pausedOn > dueOn) return { clock: { ...clock, pausedOn: null }, dueOn, warnOn, dueProvisional };
  const used = calendar.workingDaysBetween(clock.from, clock.pausedOn);
  const workingDays = Math.max(0, clock.workingDays - used);
  return timeOf({ ...clock, from: today, workingDays, pausedOn: null }, calendar);
}

/** Back in the hands of whoever submitted it, with what was submitted to write on, a new lease, and a clock that runs. */
export const sentBack = (
  task: ReviewTask,
  terms: Pick<MoveContext, 'today' | 'calendar' | 'leaseDays'>,
): Partial<ReviewTask> => ({
  state: 'returned',
  leasedUntil: leaseEnd(terms),
  draft: task.draft ?? draftOf(task),
  ...resumed(task, terms.today, terms.calendar),
});

/** What was submitted, to be written on. */
export function draftOf({ submission }: ReviewTask): Draft | null {
  if (submission === null) return null;
  const { outcome, reason, note, plannedOn, facts } = submission;
  return { outcome, reason, note, plannedOn, facts };
}

function isParty(party: TaskParty, task: ReviewTask, actor: Actor): boolean {
  switch (party) {
    case 'anyone':
      return true;
    case 'holder':
      return task.leasedUntil !== null && task.assignee === actor.account;
    case 'submitter':
      return task.submission?.by === actor.account;
    case 'supervisor':
      return may(actor, 'decide Task');
    case 'second-person':
      return may(actor, 'decide Task') && task.submission?.by !== actor.account;
    case 'evaluation':
    case 'waiver':
    case 'clock':
    case 'queue':
      return false;
  }
}

function wrongState(move: TaskMove, task: ReviewTask, from: readonly string[]): ConflictError {
  if (task.state === 'closed') return new ConflictError('task_closed', 'The task is closed.');
  if (move === 'claim' && task.leasedUntil !== null) {
    return new ConflictError('task_claimed', `The task is claimed by ${String(task.assignee)}.`, {
      assignee: task.assignee,
    });
  }
  return new ConflictError('task_state', `The task is ${task.state}; it has to be ${from.join(' or ')}.`, {
    state: task.state,
    possibleIn: from,
  });
}

function wrongParty(
  by: readonly TaskParty[],
  task: ReviewTask,
  actor: Actor,
): ConflictError | ForbiddenError {
  if (by.includes('second-person')) {
    return new ForbiddenError(
      'second_person_required',
      'Only a supervisor who has not submitted it can approve it.',
    );
  }
  if (!by.some(isOfPeople)) {
    return new ForbiddenError('not_for_people', 'Only an evaluation, or time, does that.');
  }
  if (!by.includes('holder') && !by.includes('submitter')) {
    return unpermitted(actor, 'decide Task');
  }
  return new ConflictError('task_not_yours', 'Only who works on the task can do that.', {
    assignee: task.assignee,
  });
}
