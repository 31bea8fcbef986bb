import type { Severity } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Sweep } from '../sweeps/sweep.js';

export const TASK_CHANGES = ['opening', 'closing'] as const;
/** `opening` is of a new task, or of one that was closed. */
export type TaskChange = (typeof TASK_CHANGES)[number];

/**
 * A task that a sweep would open or close. What the task will hold is worked out from the findings when it is done, so
 * that only what is still true is done; the rest is what it looked like when it was noted.
 */
export interface HeldTask {
  readonly sweepId: string;
  readonly cell: Cell;
  readonly ruleSetId: string;
  readonly change: TaskChange;
  /** The task to be closed or reopened; null for a new one. */
  readonly taskId: string | null;
  /** Of the task that would be open; of the one that is, for a closing. */
  readonly severity: Severity;
  readonly findingCount: number;
}

/** What sweeps would open and close, one for each (cell, rule set): the newest sweep's word counts. Inside one transaction. */
export abstract class HeldTaskStore {
  /** Notes changes, in place of what an earlier sweep has noted about the same tasks. */
  abstract hold(held: readonly HeldTask[]): Promise<void>;
  abstract count(sweepId: string): Promise<{ readonly opening: number; readonly closing: number }>;
  /** The first so many of a sweep, by (cell, rule set), locked until the transaction ends. */
  abstract next(sweepId: string, limit: number): Promise<HeldTask[]>;
  abstract drop(held: readonly HeldTask[]): Promise<void>;
  /** Drops up to so many of a sweep, and answers how many. */
  abstract dropSome(sweepId: string, limit: number): Promise<number>;
  /**
   * Drops up to so many that other sweeps have noted of the towns and rule sets of this one, but for the cells of which
   * it has no verdict; answers how many.
   */
  abstract dropOvertaken(sweep: Sweep, limit: number): Promise<number>;
}

export abstract class HeldTaskReader {
  /** By (cell, rule set). */
  abstract list(sweepId: string, page: PageRequest): Promise<Page<HeldTask>>;
}
