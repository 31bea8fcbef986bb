import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { pinnedRuleSets } from './pinned-rule-sets.js';
import { planChunks } from './plan-chunks.js';
import type { FinishSweep } from './finish-sweep.js';
import { isOpen, sweepHolder } from './sweep.js';

/**
 * Freezes what a queued sweep owes and wakes the workers for its chunks; for a running one it wakes them again.
 * Answers `busy` while an import holds the registry.
 */
export class PlanSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: RegistryReader,
    private readonly rules: RuleLibrary,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
    private readonly finish: FinishSweep,
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
    if (entered.state === 'queued') await this.freeze(sweepId);
    const pending = await this.transactions.run(({ sweeps }) => sweeps.pendingChunkNumbers(sweepId));
    if (pending.length > 0) await this.wakeUps.chunksWaiting(sweepId, pending);
    else await this.finish.run(sweepId);
    return 'done';
  }

  /** Ends a sweep that could not be planned, `failed` with this code; one that is planned goes on. */
  async giveUp(sweepId: string, code: string): Promise<void> {
    await this.transactions.run(async ({ sweeps, gate }) => {
      const sweep = await sweeps.getForUpdate(sweepId);
      if (sweep?.state !== 'queued') return;
      await sweeps.update({ ...sweep, state: 'failed', failure: code, finishedAt: this.clock.now() });
      await gate.leave(sweepHolder(sweepId));
    });
  }

  /** The registry can't change meanwhile: the sweep has the gate. */
  private async freeze(sweepId: string): Promise<void> {
    const sweep = await this.transactions.run(({ sweeps }) => sweeps.get(sweepId));
    if (sweep?.state !== 'queued') return;
    const ruleSets = pinnedRuleSets(this.rules, sweep);
    const plan = planChunks(sweepId, await this.registry.listCells(sweep.townCodes), ruleSets);
    await this.transactions.run(async ({ sweeps }) => {
      const current = await sweeps.getForUpdate(sweepId);
      if (current?.state !== 'queued') return;
      await sweeps.insertChunks(plan.chunks);
      await sweeps.update({
        ...current,
        state: 'running',
        expected: plan.expected,
        startedAt: this.clock.now(),
      });
    });
  }
}
