import type { ReviewTask } from './review-task.js';
import type { TaskMove } from './task-transitions.js';

/** What an evaluation has done to a task. */
export function evaluationMove(before: ReviewTask, after: ReviewTask): TaskMove {
  if (before.state === 'closed') return 'reopen';
  if (after.state === 'closed') return 'verify';
  return before.state === 'submitted' && after.state === 'returned' ? 'disprove' : 'change';
}
