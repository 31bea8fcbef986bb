import { evaluationMove } from './evaluation-move.js';
import type { TaskReconciliation } from './reconcile-tasks.js';
import type { ReviewTask } from './review-task.js';
import type { MadeMove } from './made-move.js';

/** What an evaluation, or a waiver, did to the tasks of some cells, of which these were there. */
export function evaluationMoves(
  tasks: Pick<TaskReconciliation, 'created' | 'updated' | 'closed'>,
  current: readonly ReviewTask[],
  isEvaluation: boolean,
): MadeMove[] {
  const known = new Map(current.map((task) => [task.id, task]));
  return [...tasks.created, ...tasks.updated, ...tasks.closed].map((after) => {
    const before = known.get(after.id) ?? null;
    return { move: before === null ? 'create' : evaluationMove(before, after, isEvaluation), before, after };
  });
}
