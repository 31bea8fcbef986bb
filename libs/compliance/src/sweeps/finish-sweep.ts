import { cellKey } from '../cells/cell.js';
import { faultOf, type Certification, type CertifySweep } from '../certificates/certify-sweep.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { emptiedCell, type JudgedCell } from './judge-cells.js';
import type { RecordCells, RecordedTallies } from './record-cells.js';
import { sweepHolder, type Sweep } from './sweep.js';

/**
 * Ends a running sweep once none of its chunks is pending: `complete`, with a certificate, exactly when every pair it
 * owes has a verdict and its certificate says so, else `incomplete`. Does nothing before that, and nothing a second time.
 */
export class FinishSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly record: RecordCells,
    private readonly certify: CertifySweep,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(sweepId: string): Promise<void> {
    const totals = await this.transactions.run(({ sweeps }) => sweeps.chunkTotals(sweepId));
    if (totals.pending > 0) return;
    const running = await this.transactions.run(({ sweeps }) => sweeps.get(sweepId));
    if (running?.state !== 'running') return;
    // Before the transaction, which is short whatever the number of markets: nothing changes these rows any more.
    const certification = await this.certify.gather(running);
    await this.transactions.run(async (stores) => {
      const sweep = await stores.sweeps.getForUpdate(sweepId);
      if (sweep?.state === 'running') await this.end(stores, sweep, certification);
    });
  }

  private async end(stores: Stores, sweep: Sweep, certification: Certification): Promise<void> {
    const totals = await stores.sweeps.chunkTotals(sweep.id);
    const failure =
      totals.failed > 0 || totals.evaluated.pairs !== sweep.expected.pairs
        ? 'pairs_missing'
        : faultOf(certification);
    const complete = failure === null;
    const removed = complete && sweep.effect === 'record' ? await this.clearAway(stores, sweep) : [];
    const finishedAt = this.clock.now();
    const ended: Sweep = {
      ...sweep,
      state: complete ? 'complete' : 'incomplete',
      evaluated: totals.evaluated,
      findings: {
        ...totals.findings,
        resolved: totals.findings.resolved + sum(removed, ({ findings }) => findings.resolved),
      },
      tasks: { ...totals.tasks, closed: totals.tasks.closed + sum(removed, ({ tasks }) => tasks.closed) },
      finishedAt,
      failure,
    };
    await stores.sweeps.update(ended);
    if (complete) await this.certify.issue(stores, ended, certification, finishedAt);
    await stores.gate.leave(sweepHolder(sweep.id));
    await stores.outbox.append([
      {
        id: this.ids.next(),
        type: 'sweep.finished',
        subject: `sweeps/${sweep.id}`,
        at: finishedAt,
        data: { sweepId: sweep.id, state: ended.state, asOf: sweep.asOf, effect: sweep.effect },
      },
    ]);
  }

  /** Ends what is kept of cells that have left the registry, and of rule sets that are no longer in force. */
  private async clearAway(stores: Stores, sweep: Sweep): Promise<RecordedTallies[]> {
    return [
      await this.record.run(stores, sweep, await this.vanishedCells(stores, sweep)),
      await this.record.retire(stores, sweep),
    ];
  }

  /** The cells that hold findings or tasks but have gone from the registry, as cells without any pair. */
  private async vanishedCells(stores: Stores, { townCodes }: Sweep): Promise<JudgedCell[]> {
    const gone = [
      ...(await stores.findings.vanishedCells(townCodes)),
      ...(await stores.tasks.vanishedCells(townCodes)),
    ];
    return [...new Map(gone.map((cell) => [cellKey(cell), cell])).values()].map(emptiedCell);
  }
}

const sum = (tallies: readonly RecordedTallies[], of: (tally: RecordedTallies) => number): number =>
  tallies.reduce((total, tally) => total + of(tally), 0);
