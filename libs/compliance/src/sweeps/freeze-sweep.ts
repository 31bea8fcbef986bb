import type { BeginSweep } from '../brake/begin-sweep.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import { HongzhuError } from '../shared/hongzhu-error.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { CarryOver } from '../standing/carry-over.js';
import type { ChunkSettings } from './chunk-attempts.js';
import { pinnedRuleSets } from './pinned-rule-sets.js';
import { ChunkPlanner } from './plan-chunks.js';
import type { Sweep, SweepChunk } from './sweep.js';

/** What planning needs from outside. */
interface PlanningPorts {
  readonly transactions: Transactions;
  readonly registry: RegistryReader;
  readonly rules: RuleLibrary;
  readonly chunks: Pick<ChunkSettings, 'mostPairs'>;
}

/** Chunks of another plan that are deleted in one transaction. */
const FORGOTTEN_AT_A_TIME = 500;

/**
 * Stores the chunks of a queued sweep, and lets it run; does nothing to any other. The registry can't change meanwhile:
 * the sweep has the gate. Throws `plan_differs` when chunks of another plan were there.
 */
export class FreezeSweep {
  constructor(
    private readonly ports: PlanningPorts,
    private readonly carryOver: CarryOver,
    private readonly beginSweep: BeginSweep,
  ) {}

  async run(sweepId: string): Promise<void> {
    const sweep = await this.ports.transactions.run(({ sweeps }) => sweeps.get(sweepId));
    if (sweep?.state !== 'queued') return;
    const ruleSets = pinnedRuleSets(this.ports.rules, sweep);
    const planner = new ChunkPlanner(sweepId, ruleSets, this.ports.chunks.mostPairs);
    for await (const page of this.ports.registry.cellPages(sweep.townCodes)) {
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
    if (!isOther) await this.beginSweep.run(stores, current, expected);
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
    return this.ports.transactions.run(async (stores) => {
      const sweep = await stores.sweeps.getForUpdate(sweepId);
      return sweep?.state === 'queued' ? work(stores, sweep) : null;
    });
  }
}
