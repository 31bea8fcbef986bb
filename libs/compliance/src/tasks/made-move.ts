import type { ReviewTask } from './review-task.js';
import type { TaskMove } from './task-transitions.js';

/** A move that was made; `before` is null for a task that was not there. */
export interface MadeMove {
  readonly move: TaskMove | 'create';
  readonly before: ReviewTask | null;
  readonly after: ReviewTask;
}
