import type { Cell } from '../cells/cell.js';
import type { TaskOutline } from '../findings/settled-cells.js';
import type { Stretch } from '../shared/stretch.js';
import type { TaskPlace } from './task-place.js';
import type { QueuedTask } from './review-task-reader.js';
import type { ReviewTask } from './review-task.js';

/** A task in the order in which the clock has something to do with tasks. */
export interface TendPlace {
  readonly tendOn: string;
  readonly id: string;
}

/** Tasks inside one transaction. */
export abstract class ReviewTaskStore {
  /** Every task of these cells, closed ones included. */
  abstract loadForCells(cells: readonly Cell[]): Promise<ReviewTask[]>;
  /** The tasks of these cells that are not closed, by what names them; nothing is locked. */
  abstract unclosedOutlines(cells: readonly Cell[]): Promise<TaskOutline[]>;
  /**
   * Some cells that have left the registry and still have a task that is not closed, in these towns (null: everywhere),
   * by type and code.
   */
  abstract vanishedCells(townCodes: readonly string[] | null, stretch: Stretch<Cell>): Promise<Cell[]>;
  /** How many tasks of these towns (null: all) are not closed. */
  abstract countUnclosed(townCodes: readonly string[] | null): Promise<number>;
  /** Some tasks of other rule sets that are not closed, in these towns (null: everywhere), by id. */
  abstract unclosedOutside(
    ruleSetIds: readonly string[],
    townCodes: readonly string[] | null,
    stretch: Stretch<string>,
  ): Promise<TaskOutline[]>;
  /** Open tasks that nobody is asked to take, locked, in the order of (cell type, cell code, rule set). */
  abstract lockUnassigned(stretch: Stretch<TaskPlace>): Promise<ReviewTask[]>;
  /** How many tasks that are not closed each of these accounts has, or is asked to take; none is absent. */
  abstract openWork(accounts: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The tasks with which the clock has something to do by that day, by day and id; nothing is locked. */
  abstract dueToBeTended(today: string, stretch: Stretch<TendPlace>): Promise<TendPlace[]>;
  /**
   * The tasks whose time touches the days from `from` to `to`, and whose clock runs, by id; nothing is
   * locked. Closed ones are not among them.
   */
  abstract countedWithin(
    span: { readonly from: string; readonly to: string },
    stretch: Stretch<string>,
  ): Promise<string[]>;
  /** The tasks of these ids, in the order of (cell, rule set); nobody else writes them until the transaction ends. */
  abstract loadForUpdate(ids: readonly string[]): Promise<ReviewTask[]>;
  /** How many tasks are not closed and were due before that day, while their clock runs. */
  abstract countOverdue(today: string): Promise<number>;
  /** With the name of what it is about. */
  abstract get(id: string): Promise<QueuedTask | null>;
  /** Inserts new tasks and rewrites changed ones, in the order of (cell, rule set). */
  abstract save(tasks: readonly ReviewTask[]): Promise<void>;
  /** Writes the task if its stored version is still `expectedVersion`; false, and nothing written, otherwise. */
  abstract replace(task: ReviewTask, expectedVersion: number): Promise<boolean>;
}
