import type { ChangeFeed } from '../outbox/change-feed.js';
import { ReadChanges } from '../outbox/read-changes.js';
import type { RetentionSettings } from '../retention/prune-detail.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Transactions } from '../shared/transactions.js';
import { AttemptDelivery, type DeliverySettings } from '../webhooks/attempt-delivery.js';
import { ManageWebhooks } from '../webhooks/manage-webhooks.js';
import { MeasureBacklog } from '../webhooks/measure-backlog.js';
import { PruneEvents } from '../webhooks/prune-events.js';
import { RelayEvents } from '../webhooks/relay-events.js';
import { SendAgain } from '../webhooks/send-again.js';
import type { WakeUps } from '../shared/wake-ups.js';
import type { WebhookSender, WebhookUrls } from '../webhooks/webhook-ports.js';
import type { WebhookReader } from '../webhooks/webhook-reader.js';

export interface EventPorts {
  readonly transactions: Transactions;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly retention: RetentionSettings;
  readonly changes: ChangeFeed;
  readonly webhooks: WebhookReader;
  readonly webhookUrls: WebhookUrls;
  readonly random: RandomBytes;
  readonly webhookSender: WebhookSender;
  readonly delivering: DeliverySettings;
}

/** What is told to other systems. */
export function composeEvents(ports: EventPorts) {
  const { transactions, wakeUps, clock, ids } = ports;
  const making = { urls: ports.webhookUrls, random: ports.random };
  return {
    readChanges: new ReadChanges(ports.changes),
    manageWebhooks: new ManageWebhooks(transactions, making, wakeUps, clock, ids),
    sendAgain: new SendAgain(transactions, wakeUps, clock, ids),
    relayEvents: new RelayEvents(transactions, clock, ids),
    attemptDelivery: new AttemptDelivery(transactions, ports.webhookSender, clock, ports.delivering),
    measureBacklog: new MeasureBacklog(ports.webhooks, clock),
    pruneEvents: new PruneEvents(transactions, clock, ports.retention),
  };
}
