import type { Cell } from '../cells/cell.js';
import type { TaskOutline } from '../findings/settled-cells.js';
import type { Stretch } from '../shared/stretch.js';
import type { TaskPlace } from './task-place.js';
import type { ReviewTask } from './review-task.js';

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
  abstract get(id: string): Promise<ReviewTask | null>;
  /** Inserts new tasks and rewrites changed ones, in the order of (cell, rule set). */
  abstract save(tasks: readonly ReviewTask[]): Promise<void>;
  /** Writes the task if its stored version is still `expectedVersion`; false, and nothing written, otherwise. */
  abstract replace(task: ReviewTask, expectedVersion: number): Promise<boolean>;
}
