import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import type { RetentionSettings } from '../retention/prune-detail.js';

const DAY_MS = 86_400_000;
const EVENTS_PER_BATCH = 500;
const BATCHES_PER_RUN = 50;

/** Deletes events that are past their time and that no endpoint waits for, with their deliveries, in small transactions. */
export class PruneEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: RetentionSettings,
  ) {}

  async run(): Promise<'done' | 'more'> {
    const before = new Date(this.clock.now().getTime() - this.settings.days * DAY_MS);
    for (let batch = 0; batch < BATCHES_PER_RUN; batch += 1) {
      const deleted = await this.transactions.run(async ({ eventLog }) => {
        await eventLog.lock();
        return eventLog.prune(before, EVENTS_PER_BATCH);
      });
      if (deleted === 0) return 'done';
    }
    return 'more';
  }
}
