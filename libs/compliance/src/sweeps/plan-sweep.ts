import type { BeginSweep } from '../brake/begin-sweep.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { legendOf, legendText } from '../evaluation/verdict-legend.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import { HongzhuError } from '../shared/hongzhu-error.js';
import { storedText } from '../shared/text-store.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { CarryOver } from '../standing/carry-over.js';
import { pinnedRuleSets } from './pinned-rule-sets.js';
import { ChunkPlanner } from './plan-chunks.js';
import type { FinishSweep } from './finish-sweep.js';
import type { WakeChunks } from './wake-chunks.js';
import { isOpen, sweepHolder, type Sweep, type SweepChunk } from './sweep.js';

/** What becomes of a sweep that is planned. */
interface PlannedSweep {
  readonly begin: BeginSweep;
  readonly wakeChunks: WakeChunks;
  readonly finish: FinishSweep;
}

/** Chunks of another plan that are deleted in one transaction. */
const FORGOTTEN_AT_A_TIME = 500;

/**
 * Freezes what a queued sweep owes and wakes the workers for its chunks; for a running one it wakes them for
 * those that nobody works on.
 * Answers `busy` while an import holds the registry.
 */
export class PlanSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: RegistryReader,
    private readonly rules: RuleLibrary,
    private readonly carryOver: CarryOver,
    private readonly next: PlannedSweep,
  ) {}

  async run(sweepId: string): Promise<'done' | 'busy'> {
    const entered = await this.transactions.run(async ({ sweeps, gate }) => {
      // Locked, so that a sweep that ends at this moment can't be given the gate after it has given it back.
      const sweep = await sweeps.getForUpdate(sweepId);
      if (!sweep || !isOpen(sweep)) return 'over';
      return (await gate.enter(sweepHolder(sweepId))) ? sweep : 'busy';
    });
    if (entered === 'over') return 'done';
    if (entered === 'busy') return 'busy';
    await this.keepLegend(entered);
    if (entered.state === 'queued') await this.freeze(sweepId);
    await this.next.wakeChunks.run(sweepId);
    await this.next.finish.run(sweepId);
    return 'done';
  }

  /** Ends a sweep that could not be planned, `failed` with this code; one that is planned goes on. */
  giveUp(sweepId: string, code: string): Promise<void> {
    return this.next.finish.fail(sweepId, code);
  }

  /** The registry can't change meanwhile: the sweep has the gate. */
  private async freeze(sweepId: string): Promise<void> {
    const sweep = await this.transactions.run(({ sweeps }) => sweeps.get(sweepId));
    if (sweep?.state !== 'queued') return;
    const ruleSets = pinnedRuleSets(this.rules, sweep);
    const planner = new ChunkPlanner(sweepId, ruleSets);
    for await (const page of this.registry.cellPages(sweep.townCodes)) {
      const standing = await this.carryOver.likely(
        sweep,
        page.map(({ cell }) => cell),
      );
      await this.keep(sweepId, planner.add(page, standing));
    }
    await this.keep(sweepId, planner.close());
    const isOther = await this.whileQueued(sweepId, (stores, current) =>
      this.begin(stores, current, planner),
    );
    if (isOther === true) {
      await this.forget(sweepId);
      throw new HongzhuError(
        'plan_differs',
        `Other chunks of the sweep ${sweepId} were stored; it is planned anew.`,
      );
    }
  }

  /**
   * Lets the sweep run once the stored chunks are those of this plan. Every planner of it makes the same ones, but one
   * of another version of this service may have left others.
   */
  private async begin(stores: Stores, current: Sweep, planner: ChunkPlanner): Promise<boolean> {
    const { expected } = planner;
    const stored = await stores.sweeps.plannedChunks(current.id);
    const isOther = stored.chunks !== planner.chunks || stored.pairs !== expected.pairs;
    if (!isOther) await this.next.begin.run(stores, current, expected);
    return isOther;
  }

  /** Deletes what is planned, for the next attempt. */
  private async forget(sweepId: string): Promise<void> {
    for (;;) {
      const forgotten = await this.whileQueued(sweepId, ({ sweeps }) =>
        sweeps.forgetChunks(sweepId, FORGOTTEN_AT_A_TIME),
      );
      if (forgotten === null || forgotten < FORGOTTEN_AT_A_TIME) return;
    }
  }

  private async keep(sweepId: string, chunks: readonly SweepChunk[]): Promise<void> {
    if (chunks.length === 0) return;
    await this.whileQueued(sweepId, ({ sweeps }) => sweeps.insertChunks(chunks));
  }

  /** Does nothing, and answers null, once another planner of this sweep was faster, or the sweep was cancelled. */
  private whileQueued<T>(
    sweepId: string,
    work: (stores: Stores, sweep: Sweep) => Promise<T>,
  ): Promise<T | null> {
    return this.transactions.run(async (stores) => {
      const sweep = await stores.sweeps.getForUpdate(sweepId);
      return sweep?.state === 'queued' ? work(stores, sweep) : null;
    });
  }

  /** What the letters of this sweep's ledger stand for; again each time, since it is the same each time. */
  private async keepLegend(sweep: Sweep): Promise<void> {
    const legend = storedText(legendText(legendOf(pinnedRuleSets(this.rules, sweep))));
    await this.transactions.run(({ texts }) => texts.keep([legend]));
  }
}
