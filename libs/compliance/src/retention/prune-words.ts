import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { forgetBrakeReasons } from './forget-brake-reasons.js';
import type { RetentionSettings } from './prune-detail.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ROWS_PER_BATCH = 500;
const BATCHES_PER_RUN = 50;

/**
 * Deletes the refused rows of imports with the verdicts of their time, and, where that is set, what people wrote about work
 * that was over so many days ago: notes, comments, reasons, drafts, reports, and references to cases of other systems. The audit log keeps
 * who did what, with the digest of the words. Run again, or by several at once, it comes to the same.
 */
export class PruneWords {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: RetentionSettings,
  ) {}

  /** `more`: something is left for another run. */
  async run(): Promise<'done' | 'more'> {
    for (let batch = 0; batch < BATCHES_PER_RUN; batch += 1) {
      if ((await this.transactions.run((stores) => this.step(stores))) === 0) return 'done';
    }
    return 'more';
  }

  private async step({ words, sweeps }: Stores): Promise<number> {
    const now = this.clock.now();
    const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    const rows = await words.deleteRefusedRows(daysAgo(this.settings.days), ROWS_PER_BATCH);
    const { noteDays = null } = this.settings;
    if (rows > 0 || noteDays === null) return rows;
    const before = daysAgo(noteDays);
    return (
      (await forgetBrakeReasons(sweeps, before)) +
      (await words.forgetReports(before, ROWS_PER_BATCH)) +
      (await words.forgetReasons(before.toISOString().slice(0, 10), ROWS_PER_BATCH)) +
      (await words.retireNotes(now, before, ROWS_PER_BATCH)) +
      // Whoever is about to write one of them again has said so by then.
      (await words.deleteNotes(new Date(now.getTime() - HOUR_MS), before, ROWS_PER_BATCH))
    );
  }
}
