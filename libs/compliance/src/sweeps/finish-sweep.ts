import type { SettleTasks } from '../brake/settle-tasks.js';
import { NO_BRAKE } from '../brake/sweep-brake.js';
import { faultOf, type Certification, type CertifySweep } from '../certificates/certify-sweep.js';
import type { RuleCounts } from '../certificates/rule-counts.js';
import { sumCounts } from '../certificates/sum-counts.js';
import type { ProposeAssignees } from '../tasks/propose-assignees.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { isOfTrend, trendOf } from '../trend/sweep-trend.js';
import { sweepHolder, type Sweep } from './sweep.js';

/**
 * Ends a running sweep once none of its chunks is pending: `complete`, with a certificate, exactly when every pair it
 * owes has a verdict and its certificate says so, else `incomplete`. Does nothing before that, and nothing a second time.
 */
export class FinishSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly settle: SettleTasks,
    private readonly propose: ProposeAssignees,
    private readonly certify: CertifySweep,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(sweepId: string): Promise<void> {
    if (await this.transactions.run(({ chunks }) => chunks.anyPending(sweepId))) return;
    await this.settle.run(sweepId);
    const running = await this.transactions.run(({ sweeps }) => sweeps.get(sweepId));
    if (running?.state !== 'running') return;
    if (running.effect === 'record') await this.propose.run(`sweep:${sweepId}`);
    // Before the transaction, which is short whatever the number of markets: nothing changes these rows any more.
    const certification = await this.certify.gather(running);
    const counts = isOfTrend(running) ? await sumCounts(this.transactions, sweepId) : [];
    const byTown = await this.transactions.run(({ trend }) => trend.hasTowns(sweepId));
    await this.transactions.run(async (stores) => {
      const sweep = await stores.sweeps.getForUpdate(sweepId);
      if (sweep?.state === 'running' && isSettled(sweep))
        await this.end(stores, sweep, { certification, counts, byTown });
    });
  }

  /** Ends a queued sweep `failed` with this code; does nothing to any other. */
  async fail(sweepId: string, code: string): Promise<void> {
    await this.transactions.run(async ({ sweeps, gate }) => {
      const sweep = await sweeps.getForUpdate(sweepId);
      if (sweep?.state !== 'queued') return;
      await sweeps.update({ ...sweep, state: 'failed', failure: code, finishedAt: this.clock.now() });
      await gate.leave(sweepHolder(sweepId));
    });
  }

  private async end(
    stores: Stores,
    sweep: Sweep,
    { certification, counts, byTown }: Gathered,
  ): Promise<void> {
    const totals = await stores.sweeps.chunkTotals(sweep.id);
    const failure =
      totals.failed > 0 || totals.evaluated.pairs !== sweep.expected.pairs
        ? 'pairs_missing'
        : faultOf(certification);
    const complete = failure === null;
    const finishedAt = this.clock.now();
    const ended: Sweep = {
      ...sweep,
      state: complete ? 'complete' : 'incomplete',
      evaluated: totals.evaluated,
      carried: totals.carried,
      missing: await stores.missing.tally(sweep.id),
      // What the sweep's own row counts was done after its last chunk.
      findings: { ...totals.findings, resolved: totals.findings.resolved + sweep.findings.resolved },
      tasks: {
        opened: totals.tasks.opened + sweep.tasks.opened,
        updated: totals.tasks.updated + sweep.tasks.updated,
        closed: totals.tasks.closed + sweep.tasks.closed,
      },
      finishedAt,
      failure,
    };
    await stores.sweeps.update(ended);
    if (complete) await this.certify.issue(stores, ended, certification, finishedAt);
    await stores.trend.keep(trendOf(ended, counts, byTown));
    await stores.gate.leave(sweepHolder(sweep.id));
    await stores.outbox.append([
      {
        id: this.ids.next(),
        type: 'sweep.finished',
        subject: `sweeps/${sweep.id}`,
        at: finishedAt,
        data: {
          sweepId: sweep.id,
          state: ended.state,
          asOf: sweep.asOf,
          effect: sweep.effect,
          brake: ended.brake?.state ?? null,
        },
      },
    ]);
  }
}

/** What was read of a sweep before the transaction that ends it. */
interface Gathered {
  readonly certification: Certification;
  readonly counts: readonly RuleCounts[];
  readonly byTown: boolean;
}

/** It is decided, and done unless it is held, what becomes of the tasks. */
function isSettled({ brake }: Sweep): boolean {
  const { state } = brake ?? NO_BRAKE;
  return state !== 'counting' && state !== 'applying';
}
