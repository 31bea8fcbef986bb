import type { SecretCipher, WebhookDelivery, WebhookEndpoint } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { webhookDeliveryTable, webhookEndpointTable } from '../schema/tables/webhook-tables.js';

type EndpointRow = RowOf<typeof webhookEndpointTable>;
type DeliveryRow = RowOf<typeof webhookDeliveryTable>;

/** What the secrets of an endpoint belong to: they open for it alone. */
export const secretContext = (id: string): string => `webhook-endpoint/${id}`;

export const endpointRow = (endpoint: WebhookEndpoint, cipher: SecretCipher): EndpointRow => ({
  id: endpoint.id,
  url: endpoint.url,
  event_types: endpoint.eventTypes,
  description: endpoint.description,
  state: endpoint.state,
  disabled_reason: endpoint.disabledReason,
  disabled_at: endpoint.disabledAt,
  secret: cipher.seal(endpoint.secrets.current, secretContext(endpoint.id)),
  previous_secret: sealedPrevious(endpoint, cipher),
  previous_until: endpoint.secrets.previous?.until ?? null,
  dead_in_a_row: endpoint.deadInARow,
  created_at: endpoint.createdAt,
  updated_at: endpoint.updatedAt,
  version: endpoint.version,
});

const sealedPrevious = ({ id, secrets }: WebhookEndpoint, cipher: SecretCipher): string | null =>
  secrets.previous === null ? null : cipher.seal(secrets.previous.secret, secretContext(id));

export const endpointOf = (row: EndpointRow, cipher: SecretCipher): WebhookEndpoint => ({
  id: row.id,
  url: row.url,
  eventTypes: row.event_types,
  description: row.description,
  state: row.state,
  disabledReason: row.disabled_reason,
  disabledAt: row.disabled_at,
  secrets: {
    current: cipher.open(row.secret, secretContext(row.id)),
    previous:
      row.previous_secret === null || row.previous_until === null
        ? null
        : { secret: cipher.open(row.previous_secret, secretContext(row.id)), until: row.previous_until },
  },
  deadInARow: row.dead_in_a_row,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

export const deliveryRow = (delivery: WebhookDelivery): DeliveryRow => ({
  id: delivery.id,
  endpoint_id: delivery.endpointId,
  event_id: delivery.eventId,
  event_type: delivery.eventType,
  state: delivery.state,
  attempts: delivery.attempts,
  fence: delivery.fence,
  due_at: delivery.dueAt,
  last_status: delivery.lastStatus,
  last_code: delivery.lastCode,
  created_at: delivery.createdAt,
  last_attempt_at: delivery.lastAttemptAt,
  delivered_at: delivery.deliveredAt,
});

export const deliveryOf = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  endpointId: row.endpoint_id,
  eventId: row.event_id,
  eventType: row.event_type,
  state: row.state,
  attempts: row.attempts,
  fence: row.fence,
  dueAt: row.due_at,
  lastStatus: row.last_status,
  lastCode: row.last_code,
  createdAt: row.created_at,
  lastAttemptAt: row.last_attempt_at,
  deliveredAt: row.delivered_at,
});
