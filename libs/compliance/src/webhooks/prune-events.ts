import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { RetentionSettings } from '../retention/prune-detail.js';

const DAY_MS = 86_400_000;
/** Each may have a delivery to every endpoint. */
const EVENTS_PER_BATCH = 100;
const DELIVERIES_PER_BATCH = 1_000;
const BATCHES_PER_RUN = 200;

/**
 * Deletes events that are past their time and that no endpoint waits for, with their deliveries, and deliveries to endpoints
 * that were removed, in small transactions.
 */
export class PruneEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: RetentionSettings,
  ) {}

  async run(): Promise<'done' | 'more'> {
    const before = new Date(this.clock.now().getTime() - this.settings.days * DAY_MS);
    for (let batch = 0; batch < BATCHES_PER_RUN; batch += 1) {
      if ((await this.transactions.run((stores) => this.batch(stores, before))) === 0) return 'done';
    }
    return 'more';
  }

  /** How many rows it deleted, or events with theirs. */
  private async batch({ eventLog, webhooks }: Stores, before: Date): Promise<number> {
    const orphans = await webhooks.deleteOrphans(DELIVERIES_PER_BATCH);
    if (orphans > 0) return orphans;
    await eventLog.lock();
    return eventLog.prune(before, EVENTS_PER_BATCH);
  }
}
