import type { ReviewTask } from '../tasks/review-task.js';
import type { TaskMove } from '../tasks/task-transitions.js';
import type { MadeMove } from '../tasks/made-move.js';
import type { DataCorrection, DataCorrectionState } from './data-correction.js';

/** Who moved the task, when and why. */
export interface MovedBy {
  readonly at: Date;
  readonly actor: string;
  /** Of the words that were said. */
  readonly noteDigest: string | null;
  /** Whether the records were evaluated: only that settles a correction. */
  readonly isEvaluation: boolean;
}

export type CorrectionAction = 'open' | 'apply' | 'settle' | 'refuse' | 'withdraw' | 'move';

/** What a move of a task does to its correction; `before` is null for one that it opens. */
export interface CorrectionChange {
  readonly action: CorrectionAction;
  readonly before: DataCorrection | null;
  readonly after: DataCorrection;
}

/** Whether somebody is asked to correct the records of a task. */
export const isUnderCorrection = (task: Pick<ReviewTask, 'state' | 'submission'> | null): boolean =>
  task?.state === 'submitted' && task.submission?.outcome === 'data-error';

/**
 * What a move of a task does to `open`, its open correction. A task that is submitted as a `data-error` gets one, and one
 * that is so no more loses it. Null where nothing changes. Pure.
 */
export function correctionChange(
  made: MadeMove,
  open: DataCorrection | null,
  by: MovedBy,
  nextId: () => string,
): CorrectionChange | null {
  if (!isUnderCorrection(made.before))
    return isUnderCorrection(made.after) ? opened(made.after, by, nextId()) : null;
  if (open === null) return null;
  const change = isUnderCorrection(made.after) ? keptOpen(made, open, by) : closed(made.move, by);
  if (change === null) return null;
  const { action, ...changed } = change;
  return { action, before: open, after: { ...open, ...changed, version: open.version + 1 } };
}

function opened(task: ReviewTask, { at, noteDigest }: MovedBy, id: string): CorrectionChange {
  const { by, facts } = task.submission!;
  const after: DataCorrection = {
    ...{ id, taskId: task.id, taskVersion: task.version, cell: task.cell, ruleSetId: task.ruleSetId },
    ...{ facts, noteDigest, state: 'open', openedBy: by, openedAt: at },
    ...{ appliedBy: null, appliedAt: null, closedBy: null, closedAt: null, reasonDigest: null, version: 1 },
  };
  return { action: 'open', before: null, after };
}

type Changed = Partial<DataCorrection> & { readonly action: CorrectionAction };

/** A market can move to another town. */
function keptOpen({ move, after: { cell } }: MadeMove, open: DataCorrection, by: MovedBy): Changed | null {
  if (move === 'correct') return { action: 'apply', cell, appliedBy: by.actor, appliedAt: by.at };
  return cell.townCode === open.cell.townCode ? null : { action: 'move', cell };
}

const ACTIONS = { applied: 'settle', refused: 'refuse', withdrawn: 'withdraw' } as const;

function closed(move: TaskMove | 'create', { at, actor, noteDigest, isEvaluation }: MovedBy): Changed {
  const state: Exclude<DataCorrectionState, 'open'> =
    move === 'uphold' ? 'refused' : isEvaluation ? 'applied' : 'withdrawn';
  return { action: ACTIONS[state], state, closedBy: actor, closedAt: at, reasonDigest: noteDigest };
}
