import type { RuleLibrary } from '../evaluation/rule-library.js';
import { ruleSetText } from '../evaluation/pinned-rule-set.js';
import { legendOf, legendText } from '../evaluation/verdict-legend.js';
import { storedText } from '../shared/text-store.js';
import type { Transactions } from '../shared/transactions.js';
import { pinnedRuleSets } from './pinned-rule-sets.js';
import type { FinishSweep } from './finish-sweep.js';
import type { FreezeSweep } from './freeze-sweep.js';
import type { WakeChunks } from './wake-chunks.js';
import { isOpen, sweepHolder, type Sweep } from './sweep.js';

/**
 * Freezes what a queued sweep owes and wakes the workers for its chunks; for a running one it wakes them for
 * those that nobody works on.
 * Answers `busy` while an import holds the registry.
 */
export class PlanSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: RuleLibrary,
    private readonly freeze: FreezeSweep,
    private readonly wakeChunks: WakeChunks,
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
    await this.keepTexts(entered);
    if (entered.state === 'queued') await this.freeze.run(sweepId);
    await this.wakeChunks.run(sweepId);
    await this.finish.run(sweepId);
    return 'done';
  }

  /** Ends a sweep that could not be planned, `failed` with this code; one that is planned goes on. */
  giveUp(sweepId: string, code: string): Promise<void> {
    return this.finish.fail(sweepId, code);
  }

  /**
   * What the letters of this sweep's ledger stand for, and what its rule sets say, which its verdicts are read by once
   * others are in force; again each time, since it is the same each time.
   */
  private async keepTexts(sweep: Sweep): Promise<void> {
    const ruleSets = pinnedRuleSets(this.rules, sweep);
    const said = [legendText(legendOf(ruleSets)), ...ruleSets.map(ruleSetText)];
    await this.transactions.run(({ texts }) => texts.keep(said.map(storedText)));
  }
}
