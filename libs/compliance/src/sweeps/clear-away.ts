import { cellKey } from '../cells/cell.js';
import type { Stores } from '../shared/transactions.js';
import { emptiedCell, type JudgedCell } from './judge-cells.js';
import type { RecordCells, RecordedTallies } from './record-cells.js';
import { NO_FINDINGS, NO_TASKS, type Sweep } from './sweep.js';

/**
 * Ends what is kept of cells that have left the registry, and of rule sets that are no longer in force: after a
 * recording sweep that has every verdict it owes.
 */
export class ClearAway {
  constructor(private readonly record: RecordCells) {}

  /** Answers what was resolved and closed; nothing for any other sweep. */
  async run(stores: Stores, sweep: Sweep): Promise<RecordedTallies> {
    const { failed, evaluated } = await stores.sweeps.chunkTotals(sweep.id);
    const isWhole = failed === 0 && evaluated.pairs === sweep.expected.pairs;
    if (!isWhole || sweep.effect !== 'record') return { findings: NO_FINDINGS, tasks: NO_TASKS };
    const removed = [
      await this.record.run(stores, sweep, await vanishedCells(stores, sweep)),
      await this.record.retire(stores, sweep),
    ];
    const resolved = removed.reduce((sum, { findings }) => sum + findings.resolved, 0);
    const closed = removed.reduce((sum, { tasks }) => sum + tasks.closed, 0);
    return { findings: { ...NO_FINDINGS, resolved }, tasks: { ...NO_TASKS, closed } };
  }
}

/** The cells that hold findings or tasks but have gone from the registry, as cells without any pair. */
async function vanishedCells({ findings, tasks }: Stores, { townCodes }: Sweep): Promise<JudgedCell[]> {
  const gone = [...(await findings.vanishedCells(townCodes)), ...(await tasks.vanishedCells(townCodes))];
  return [...new Map(gone.map((cell) => [cellKey(cell), cell])).values()].map(emptiedCell);
}
