import type { Page, PageRequest } from '../shared/page.js';
import type { ReviewTask } from './review-task.js';

export interface ReviewTaskFilter {
  readonly state?: string | undefined;
  readonly assignee?: string | undefined;
  readonly town?: string | undefined;
  readonly market?: string | undefined;
  readonly severity?: string | undefined;
  readonly ruleSet?: string | undefined;
  /** Tasks due before this date, `YYYY-MM-DD`. */
  readonly dueBefore?: string | undefined;
}
/** Tasks as the queue shows them, by due date, then id. */
export abstract class ReviewTaskReader {
  abstract list(filter: ReviewTaskFilter, page: PageRequest): Promise<Page<ReviewTask>>;
  abstract get(id: string): Promise<ReviewTask | null>;
  /** Number of tasks by state and severity. */
  abstract summary(): Promise<{ state: string; severity: string; count: number }[]>;
}
