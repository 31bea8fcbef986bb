import type { ReviewTask } from './review-task.js';
import type { TaskMove } from './task-transitions.js';

/** What is done to a task because its findings are others: by an evaluation, or by a waiver without one. */
export function evaluationMove(before: ReviewTask, after: ReviewTask, isEvaluation: boolean): TaskMove {
  if (before.state === 'closed') return 'reopen';
  if (after.state === 'closed') return isEvaluation ? 'verify' : 'waive';
  return before.state === 'submitted' && after.state === 'returned' ? 'disprove' : 'change';
}
