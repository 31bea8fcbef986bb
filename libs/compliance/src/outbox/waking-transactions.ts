import { setTimeout as sleep } from 'node:timers/promises';
import { Transactions, type Stores } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { Outbox, type OutboxEvent } from './outbox.js';

/** Between one wake-up and the next: a sweep commits events many times a second. */
const PAUSE_MS = 200;

/**
 * Transactions that wake those who tell of events, after a commit that wrote some. A transaction does not wait for it, and a
 * wake-up that is lost is made good by those who look from time to time.
 */
export class WakingTransactions extends Transactions {
  private isWanted = false;
  private isWaking = false;

  /** `wakeUps`: those that report what fails, and throw nothing. */
  constructor(
    private readonly transactions: Transactions,
    private readonly wakeUps: WakeUps,
  ) {
    super();
  }

  override async run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    let hasEvents = false;
    const result = await this.transactions.run((stores) => {
      // Of a transaction that is tried again, the last time counts.
      hasEvents = false;
      return work({ ...stores, outbox: new NotedOutbox(stores.outbox, () => (hasEvents = true)) });
    });
    if (hasEvents) void this.wake();
    return result;
  }

  private async wake(): Promise<void> {
    this.isWanted = true;
    if (this.isWaking) return;
    this.isWaking = true;
    while (this.isWanted) {
      this.isWanted = false;
      await this.wakeUps.eventsWaiting();
      await sleep(PAUSE_MS, undefined, { ref: false });
    }
    this.isWaking = false;
  }
}

class NotedOutbox extends Outbox {
  constructor(
    private readonly outbox: Outbox,
    private readonly note: () => void,
  ) {
    super();
  }

  override append(events: readonly OutboxEvent[]): Promise<void> {
    if (events.length > 0) this.note();
    return this.outbox.append(events);
  }
}
