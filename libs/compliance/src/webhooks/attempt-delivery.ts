import { SERVICE } from '../access/actor.js';
import { webhookEntry } from '../audit/webhook-entries.js';
import { cloudEventOf } from '../outbox/cloud-event.js';
import type { ToldEvent } from '../outbox/outbox.js';
import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { afterAttempt, saysGone } from './after-attempt.js';
import type { SendResult, WebhookDelivery } from './webhook-delivery.js';
import { disabled, signingSecrets, type DisabledReason, type WebhookEndpoint } from './webhook-endpoint.js';
import type { WebhookMessage, WebhookSender } from './webhook-ports.js';

/** So many deliveries given up one after the other, and the endpoint is disabled. */
export const DEAD_IN_A_ROW = 5;
/**
 * Deliveries that are taken at a time, for each request that may be under way: taking waits for others who take from the same
 * endpoint. The last of them are sent after four requests of 15 s, well within the lease.
 */
const TAKEN_A_REQUEST = 5;

export interface DeliverySettings {
  /** How many deliveries to one endpoint a process has under way at a time. */
  readonly inFlight: number;
  /**
   * After so many seconds an attempt of which nothing was heard counts as lost. More than five requests may take, and by more
   * than two processes' clocks may differ.
   */
  readonly leaseSeconds: number;
  /** From 0 to 1. */
  readonly chance: () => number;
}

/**
 * `late`: another attempt was begun meanwhile, or this one failed at an address that is the endpoint's no more; it counts for
 * nothing.
 */
export interface AttemptOutcome {
  readonly kind: 'delivered' | 'failed' | 'dead' | 'late';
  readonly delivery: WebhookDelivery;
  /** What it made of the endpoint; null where that goes on. */
  readonly disabled: DisabledReason | null;
}

/** A delivery of which an attempt has begun. */
export interface TakenDelivery {
  readonly delivery: WebhookDelivery;
  readonly event: ToldEvent;
}

/** What was sent: to which endpoint, as it was then, and what came of it. */
interface Sent {
  readonly endpoint: WebhookEndpoint;
  readonly result: SendResult;
}

/**
 * Sends what is due. A delivery that is under way is due again when its lease ends: that of a killed process is sent once
 * more, with the id that it had.
 */
export class AttemptDelivery {
  constructor(
    private readonly transactions: Transactions,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
    private readonly settings: DeliverySettings,
  ) {}

  get inFlight(): number {
    return this.settings.inFlight;
  }

  /** The endpoints to which something is due. */
  withDue(): Promise<string[]> {
    return this.transactions.run(({ webhooks }) => webhooks.withDue(this.clock.now()));
  }

  /** When something is due next, after now; null for nothing. */
  nextDue(): Promise<Date | null> {
    return this.transactions.run(({ webhooks }) => webhooks.nextDue(this.clock.now()));
  }

  /** Begins attempts at the deliveries to an endpoint that have been due for longest; they are nobody else's then. */
  take(endpointId: string): Promise<readonly TakenDelivery[]> {
    return this.transactions.run(async ({ webhooks, eventLog }) => {
      const endpoint = await webhooks.lock(endpointId);
      if (endpoint?.state !== 'enabled') return [];
      const now = this.clock.now();
      const due = await webhooks.lockDue(endpointId, now, this.settings.inFlight * TAKEN_A_REQUEST);
      const dueAt = new Date(now.getTime() + this.settings.leaseSeconds * 1000);
      const begun = due.map((each) => ({ ...each, fence: each.fence + 1, dueAt }));
      await webhooks.begin(begun);
      const events = await eventLog.load(begun.map(({ eventId }) => eventId));
      return begun.flatMap((delivery) => {
        const event = events.get(delivery.eventId);
        return event === undefined ? [] : { delivery, event };
      });
    });
  }

  /** Gives up attempts that were begun and not made: the deliveries are due as before. */
  putBack(taken: readonly TakenDelivery[]): Promise<void> {
    return this.transactions.run(async ({ webhooks }) => {
      for (const { delivery } of taken) {
        await webhooks.settle({ ...delivery, dueAt: this.clock.now() }, delivery.fence);
      }
    });
  }

  /**
   * Sends what was taken to the endpoint as it is now, and writes down what came of it. Null where nothing is sent, since the
   * endpoint was disabled or removed meanwhile: the delivery is put back. Throws when `signal` is aborted.
   */
  async send(taken: TakenDelivery, signal: AbortSignal): Promise<AttemptOutcome | null> {
    const { endpointId } = taken.delivery;
    const endpoint = await this.transactions.run(({ webhooks }) => webhooks.get(endpointId));
    if (endpoint?.state !== 'enabled') {
      await this.putBack([taken]);
      return null;
    }
    const message = messageOf(endpoint, taken.event, this.clock.now());
    const result = await this.sender.send(message, signal);
    return this.transactions.run((stores) => this.settle(stores, taken.delivery, { endpoint, result }));
  }

  private async settle(
    stores: Stores,
    taken: WebhookDelivery,
    { endpoint: seen, result }: Sent,
  ): Promise<AttemptOutcome> {
    const { webhooks } = stores;
    const at = this.clock.now();
    const attempted = { ...taken, attempts: taken.attempts + 1 };
    const delivery = afterAttempt(attempted, result, at, this.settings.chance());
    // Mostly there is nothing to count. Locked before the delivery, in the order in which attempts begin.
    const current = await webhooks.get(taken.endpointId);
    const begins = delivery.state === 'delivered' && current !== null && current.deadInARow > 0;
    const counts = delivery.state === 'dead' || begins;
    const endpoint = counts ? await webhooks.lock(taken.endpointId) : current;
    const hasMoved = endpoint !== null && endpoint.url !== seen.url;
    if (hasMoved && delivery.state !== 'delivered') {
      // What an address says that is the endpoint's no more is nothing about the new one.
      await webhooks.settle({ ...taken, dueAt: at }, taken.fence);
      return { kind: 'late', delivery: taken, disabled: null };
    }
    if (!(await webhooks.settle(delivery, taken.fence))) return { kind: 'late', delivery, disabled: null };
    const isCounted = endpoint !== null && counts && !hasMoved;
    const reason = isCounted ? await this.count(stores, endpoint, delivery, result) : null;
    return { kind: delivery.state, delivery, disabled: reason };
  }

  /** Counts how a delivery ended to an endpoint that is locked; answers why that disables the endpoint, if it does. */
  private async count(
    { webhooks, audit }: Stores,
    endpoint: WebhookEndpoint,
    { state }: WebhookDelivery,
    result: SendResult,
  ): Promise<DisabledReason | null> {
    const deadInARow = state === 'dead' ? endpoint.deadInARow + 1 : 0;
    if (deadInARow !== endpoint.deadInARow) await webhooks.noteDead(endpoint.id, deadInARow);
    const reason = reasonToDisable(result, deadInARow);
    if (reason === null || endpoint.state === 'disabled') return null;
    const at = this.clock.now();
    const after = disabled({ ...endpoint, deadInARow }, reason, at);
    await webhooks.replace(after, endpoint.version);
    await audit.append([webhookEntry('disable', { before: endpoint, after }, { at, actor: SERVICE })]);
    return reason;
  }
}

function reasonToDisable(result: SendResult, deadInARow: number): DisabledReason | null {
  if (saysGone(result)) return 'gone';
  return deadInARow >= DEAD_IN_A_ROW ? 'undeliverable' : null;
}

const messageOf = ({ url, secrets }: WebhookEndpoint, event: ToldEvent, at: Date): WebhookMessage => ({
  url,
  id: event.id,
  at,
  body: JSON.stringify(cloudEventOf(event)),
  secrets: signingSecrets(secrets, at),
});
