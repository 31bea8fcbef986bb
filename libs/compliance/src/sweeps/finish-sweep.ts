import { cellKey } from '../cells/cell.js';
import type { Finding } from '../findings/finding.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { RecordCells } from './record-cells.js';
import { sweepHolder, type Sweep } from './sweep.js';

/**
 * Ends a running sweep once none of its chunks is pending: `complete` exactly when every pair it owes has a
 * verdict, else `incomplete`. Does nothing before that, and nothing a second time.
 */
export class FinishSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly record: RecordCells,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(sweepId: string): Promise<void> {
    const totals = await this.transactions.run(({ sweeps }) => sweeps.chunkTotals(sweepId));
    if (totals.pending > 0) return;
    await this.transactions.run(async (stores) => {
      const sweep = await stores.sweeps.getForUpdate(sweepId);
      if (sweep?.state === 'running') await this.end(stores, sweep);
    });
  }

  private async end(stores: Stores, sweep: Sweep): Promise<void> {
    const totals = await stores.sweeps.chunkTotals(sweep.id);
    const complete = totals.failed === 0 && totals.evaluated.pairs === sweep.expected.pairs;
    const removed =
      complete && sweep.effect === 'record'
        ? await this.record.run(stores, sweep, await this.vanishedCells(stores, sweep))
        : null;
    const ended: Sweep = {
      ...sweep,
      state: complete ? 'complete' : 'incomplete',
      evaluated: totals.evaluated,
      findings: {
        ...totals.findings,
        resolved: totals.findings.resolved + (removed?.findings.resolved ?? 0),
      },
      tasks: { ...totals.tasks, closed: totals.tasks.closed + (removed?.tasks.closed ?? 0) },
      finishedAt: this.clock.now(),
      failure: complete ? null : 'pairs_missing',
    };
    await stores.sweeps.update(ended);
    await stores.gate.leave(sweepHolder(sweep.id));
    await stores.outbox.append([
      {
        id: this.ids.next(),
        type: 'sweep.finished',
        subject: `sweeps/${sweep.id}`,
        at: this.clock.now(),
        data: { sweepId: sweep.id, state: ended.state, asOf: sweep.asOf, effect: sweep.effect },
      },
    ]);
  }

  /** The cells that hold findings but have gone from the registry, as cells without any pair. */
  private async vanishedCells(stores: Stores, sweep: Sweep) {
    const unresolved = await stores.findings.loadUnresolved(sweep.townCodes);
    const cells = new Map(unresolved.map(({ cell }: Finding) => [cellKey(cell), cell]));
    const located = await stores.registry.locate(
      [...cells.values()].map(({ type, code }) => ({ type, code })),
    );
    for (const { subject } of located) cells.delete(cellKey(subject as { type: 'market'; code: string }));
    return [...cells.values()].map((cell) => ({ cell, pairs: [], faults: [] }));
  }
}
