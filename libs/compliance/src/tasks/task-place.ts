import type { Cell } from '../cells/cell.js';

/** What a task is about: there is one for each place. */
export interface TaskPlace {
  readonly cell: Cell;
  readonly ruleSetId: string;
}
