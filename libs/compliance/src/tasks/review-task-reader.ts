import type { Place } from '@hongzhu/permissions';
import type { Within } from '../access/within.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { ReviewTask, TaskClock } from './review-task.js';

/** The orders a queue can be read in; `-` is the other way round. Equals go by due date, then id. */
export const REVIEW_TASK_SORTS = ['dueOn', '-dueOn', 'severity', 'openedAt', '-openedAt'] as const;
export type ReviewTaskSort = (typeof REVIEW_TASK_SORTS)[number];

export interface ReviewTaskFilter {
  readonly state?: string | undefined;
  readonly assignee?: string | undefined;
  readonly town?: string | undefined;
  readonly market?: string | undefined;
  readonly severity?: string | undefined;
  readonly ruleSet?: string | undefined;
  readonly outcome?: string | undefined;
  readonly externalSystem?: string | undefined;
  readonly externalId?: string | undefined;
  /** Tasks due before this date, `YYYY-MM-DD`. */
  readonly dueBefore?: string | undefined;
  /** Tasks that are not closed, whose day lies before this one while their clock runs, `YYYY-MM-DD`. */
  readonly overdueOn?: string | undefined;
  /** True: tasks that are not closed though their day is past, which is a supervisor's business; false: all others. */
  readonly escalated?: boolean | undefined;
  /** Part of the name of the market or town, or the start of its code; small and capital letters are the same. */
  readonly q?: string | undefined;
  /** Default: `dueOn`. A cursor belongs to the order it was given for; `severity` is the gravest first. */
  readonly sort?: ReviewTaskSort | undefined;
}

/** A task as the queue shows it. */
export interface QueuedTask extends ReviewTask {
  /** The name of the market or town; null where none is recorded, and for an instructor. */
  readonly subjectName: string | null;
}

/** How many tasks of a town are not closed, and how many of these are late. */
export interface TaskLoad {
  /** Null for tasks about instructors, who belong to no town. */
  readonly townCode: string | null;
  readonly unfinished: number;
  readonly overdue: number;
  readonly escalated: number;
}

/** What a list says of a task: without what only whoever works on it needs, which is much of its row. */
export interface ListedTask extends Omit<QueuedTask, 'contentDigest' | 'warnOn' | 'clock' | 'draft'> {
  readonly clock: Pick<TaskClock, 'pausedOn'>;
}

/** Tasks as the queue shows them. */
export abstract class ReviewTaskReader {
  abstract list(filter: ReviewTaskFilter & Within, page: PageRequest): Promise<Page<ListedTask>>;
  abstract get(id: string): Promise<QueuedTask | null>;
  /** Number of tasks by state and severity, of what is seen. */
  abstract summary(seen: Within): Promise<{ state: string; severity: string; count: number }[]>;
  /**
   * By town, for every town of which something is seen, of that alone, and in the order of their codes; last what is of no town, for who sees all. By
   * two queries.
   */
  abstract byTown(seen: Within, today: string): Promise<TaskLoad[]>;
  /** Where each of these tasks is; what is not there is left out. */
  abstract placesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Place>>;
}
