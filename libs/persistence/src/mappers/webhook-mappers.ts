import type { WebhookDelivery, WebhookEndpoint } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { webhookDeliveryTable, webhookEndpointTable } from '../schema/tables/webhook-tables.js';

type EndpointRow = RowOf<typeof webhookEndpointTable>;
type DeliveryRow = RowOf<typeof webhookDeliveryTable>;

export const endpointRow = (endpoint: WebhookEndpoint): EndpointRow => ({
  id: endpoint.id,
  url: endpoint.url,
  event_types: endpoint.eventTypes,
  description: endpoint.description,
  state: endpoint.state,
  disabled_reason: endpoint.disabledReason,
  disabled_at: endpoint.disabledAt,
  secret: endpoint.secrets.current,
  previous_secret: endpoint.secrets.previous?.secret ?? null,
  previous_until: endpoint.secrets.previous?.until ?? null,
  dead_in_a_row: endpoint.deadInARow,
  created_at: endpoint.createdAt,
  updated_at: endpoint.updatedAt,
  version: endpoint.version,
});

export const endpointOf = (row: EndpointRow): WebhookEndpoint => ({
  id: row.id,
  url: row.url,
  eventTypes: row.event_types,
  description: row.description,
  state: row.state,
  disabledReason: row.disabled_reason,
  disabledAt: row.disabled_at,
  secrets: {
    current: row.secret,
    previous:
      row.previous_secret === null || row.previous_until === null
        ? null
        : { secret: row.previous_secret, until: row.previous_until },
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
