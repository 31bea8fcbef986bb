import type { Cell } from '../cells/cell.js';
import type { RecheckCells } from '../recheck/recheck-cells.js';
import { StorageError } from '../shared/hongzhu-error.js';
import type { WakeUps } from '../shared/wake-ups.js';

/** Evaluates a cell that was put down as due, for somebody who waits for it. */
export class EvaluateAtOnce {
  constructor(
    private readonly recheck: Pick<RecheckCells, 'runFor'>,
    private readonly wakeUps: WakeUps,
  ) {}

  /** If it can be evaluated now; else the cell stays due, and a worker or the sweep that is under way says the word. */
  async run(cell: Cell): Promise<void> {
    try {
      await this.recheck.runFor([cell]);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
    await this.wakeUps.recheckWaiting();
  }
}
