import type { SequencedEvent } from '../outbox/outbox.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { WebhookDelivery } from './webhook-delivery.js';
import { wants, type WebhookEndpoint } from './webhook-endpoint.js';

/** Rows that one transaction writes: an event, and a delivery to each endpoint. Some more where there are many endpoints. */
const ROWS_PER_PAGE = 1_000;
const FEWEST_EVENTS = 20;
const PAGES_PER_RUN = 200;

/** `more`: events are left for another run. */
export interface Relayed {
  readonly events: number;
  readonly deliveries: number;
  readonly state: 'done' | 'more';
}

/**
 * Gives the events of transactions that have committed their places in the feed, and writes a delivery to each endpoint that
 * wants them, page by page, each in one short transaction: an event has both or neither. Run by several at once, or again
 * after a crash, it comes to the same.
 */
export class RelayEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(): Promise<Relayed> {
    let [events, deliveries] = [0, 0];
    for (let page = 0; page < PAGES_PER_RUN; page += 1) {
      const relayed = await this.transactions.run((stores) => this.page(stores));
      if (relayed === null) return { events, deliveries, state: 'done' };
      events += relayed.events;
      deliveries += relayed.deliveries;
    }
    return { events, deliveries, state: 'more' };
  }

  private async page({ eventLog, webhooks }: Stores): Promise<Omit<Relayed, 'state'> | null> {
    // Without the lock first: most of the time there is nothing to number.
    if ((await eventLog.unsequenced(1)).length === 0) return null;
    const last = await eventLog.lock();
    const endpoints = await webhooks.enabled();
    const limit = Math.max(FEWEST_EVENTS, Math.floor(ROWS_PER_PAGE / (1 + endpoints.length)));
    const found = await eventLog.unsequenced(limit);
    const events = found.map((event, index) => ({ ...event, sequence: last + index + 1 }));
    await eventLog.number(events);
    const deliveries = this.deliveries(events, endpoints);
    await webhooks.addDeliveries(deliveries);
    return { events: events.length, deliveries: deliveries.length };
  }

  private deliveries(
    events: readonly SequencedEvent[],
    endpoints: readonly WebhookEndpoint[],
  ): WebhookDelivery[] {
    const at = this.clock.now();
    return events.flatMap((event) =>
      endpoints
        .filter((endpoint) => wants(endpoint, event))
        .map((endpoint) => newDelivery(this.ids.next(), endpoint.id, event, at)),
    );
  }
}

/** A delivery that is due at once. */
export const newDelivery = (
  id: string,
  endpointId: string,
  event: Pick<SequencedEvent, 'id' | 'type'>,
  at: Date,
): WebhookDelivery => ({
  ...{ id, endpointId, eventId: event.id, eventType: event.type, state: 'pending', attempts: 0, fence: 0 },
  ...{ dueAt: at, lastStatus: null, lastCode: null, createdAt: at, lastAttemptAt: null, deliveredAt: null },
});
