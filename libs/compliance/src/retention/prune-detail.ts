import type { IdempotencySettings } from '../idempotency/answer-once.js';
import type { Clock } from '../shared/clock.js';
import { LOCKED_MS } from '../sign-in/sign-in-tries.js';
import type { Stores, Transactions } from '../shared/transactions.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ROWS_PER_BATCH = 1_000;
const BATCHES_PER_RUN = 50;
/** Texts are stamped by one process and sweeps by another, whose clock may be a little behind. */
const CLOCK_MARGIN_MS = HOUR_MS;
const HOLDER = 'retention';

export interface RetentionSettings {
  /** How long the verdicts of a sweep are kept after its end. */
  readonly days: number;
  /** How long what people wrote is kept after the work is over; null for good. */
  readonly noteDays?: number | null;
}

/** `more`: something is left for another run. */
export interface Pruning {
  readonly state: 'done' | 'more';
  /** The sweeps whose detail is gone now. */
  readonly prunedIds: readonly string[];
}

/**
 * Deletes what came with idempotency keys whose time is over, sessions, known browsers and tries to sign in whose is, the verdicts and plans of sweeps that ended too long ago,
 * and the texts that only these referred to, in transactions of at most a thousand rows. What a sweep did stays: its own
 * row, its certificate, its trend, findings and tasks with their history. Run again, or by several at once, it comes to
 * the same.
 *
 * A text is deleted once it has been out of use since before the oldest sweep that still has its verdicts was asked
 * for: rosters do not change while a sweep runs, so none of these can refer to it. Explanations are texts, too, which
 * findings refer to at any time: whoever takes one into use says so in the text itself, and the deletion looks.
 */
export class PruneDetail {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: RetentionSettings,
    private readonly idempotency: Pick<IdempotencySettings, 'hours'>,
  ) {}

  async run(): Promise<Pruning> {
    const prunedIds: string[] = [];
    for (let batch = 0; batch < BATCHES_PER_RUN; batch += 1) {
      const step = await this.transactions.run((stores) => this.step(stores));
      if (step === 'nothing_left' || step === 'busy') {
        return { state: step === 'busy' ? 'more' : 'done', prunedIds };
      }
      if (step.prunedId !== null) prunedIds.push(step.prunedId);
    }
    return { state: 'more', prunedIds };
  }

  private async step(stores: Stores): Promise<'nothing_left' | 'busy' | { prunedId: string | null }> {
    const now = this.clock.now().getTime();
    const madeBefore = new Date(now - this.idempotency.hours * HOUR_MS);
    if ((await stores.idempotency.deleteBefore(madeBefore, ROWS_PER_BATCH)) > 0) return { prunedId: null };
    if ((await forgetSignIns(stores, now)) > 0) return { prunedId: null };
    const endedBefore = new Date(now - this.settings.days * DAY_MS);
    const past = await stores.retention.nextPast(endedBefore);
    if (past === null) return this.pruneTexts(stores);
    const sweep = await stores.sweeps.getForUpdate(past.id);
    // Another process may have finished it since it was looked for.
    if (sweep === null || sweep.detail === 'pruned') return { prunedId: null };
    if (sweep.detail === 'kept') {
      // First, and alone: from then on nobody is shown a part of the verdicts for all of them.
      await stores.sweeps.update({ ...sweep, detail: 'pruning' });
      return { prunedId: null };
    }
    if ((await stores.retention.deleteDetail(sweep.id, ROWS_PER_BATCH)) > 0) return { prunedId: null };
    await stores.sweeps.update({ ...sweep, detail: 'pruned' });
    return { prunedId: sweep.id };
  }

  /** While neither a sweep nor an import could come to need a text that it had found to be there. */
  private async pruneTexts({
    gate,
    retention,
  }: Stores): Promise<'nothing_left' | 'busy' | { prunedId: null }> {
    if (!(await gate.enter(HOLDER))) return 'busy';
    const now = this.clock.now();
    const oldest = (await retention.oldestDetail()) ?? now;
    const retiredBefore = new Date(oldest.getTime() - CLOCK_MARGIN_MS);
    const done =
      (await retention.retireTexts(now, ROWS_PER_BATCH)) +
      (await retention.deleteTexts(retiredBefore, ROWS_PER_BATCH));
    await gate.leave(HOLDER);
    return done === 0 ? 'nothing_left' : { prunedId: null };
  }
}

/** What no sign-in depends on any more. */
const forgetSignIns = async (
  { sessions, knownBrowsers, signInTries }: Stores,
  now: number,
): Promise<number> =>
  (await sessions.deleteEnded(new Date(now), ROWS_PER_BATCH)) +
  (await knownBrowsers.deleteEnded(new Date(now), ROWS_PER_BATCH)) +
  (await signInTries.deleteBefore(new Date(now - LOCKED_MS), ROWS_PER_BATCH));
