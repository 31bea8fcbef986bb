import type { JsonObject } from '../findings/finding.js';
import type { WebhookDelivery } from '../webhooks/webhook-delivery.js';
import type { WebhookEndpoint } from '../webhooks/webhook-endpoint.js';
import { difference, type AuditEntry } from './audit-entry.js';

/** What the log keeps of an endpoint: no secret, and of its address only where it leads. */
const audited = (endpoint: WebhookEndpoint): JsonObject => ({
  state: endpoint.state,
  disabledReason: endpoint.disabledReason,
  origin: new URL(endpoint.url).origin,
  eventTypes: endpoint.eventTypes === null ? null : [...endpoint.eventTypes],
  version: endpoint.version,
});

/** The entry of what was done to an endpoint; `before` is null for a new one, `after` for one that is removed. */
export const webhookEntry = (
  action: string,
  { before, after }: { before: WebhookEndpoint | null; after: WebhookEndpoint | null },
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry => ({
  at,
  actor,
  action: `webhook.${action}`,
  subject: `webhook-endpoints/${(after ?? before)!.id}`,
  ...difference(before === null ? null : audited(before), after === null ? null : audited(after)),
  noteDigest: null,
});

/** The entry of something that somebody had sent, which nothing in the registry brought about. */
export const sendingEntry = (
  action: 'test' | 'replay',
  { id, endpointId, eventId, eventType }: WebhookDelivery,
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry => ({
  at,
  actor,
  action: `webhook.${action}`,
  subject: `webhook-endpoints/${endpointId}`,
  ...{ before: null, after: { deliveryId: id, eventId, eventType }, noteDigest: null },
});
