import type { DeliveryState, DisabledReason, EventType, WebhookState } from '@hongzhu/compliance';
import { code, instant, integer, json, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

/** One row: the last number that was given to an event, and up to which events are kept no more. */
export const eventHeadTable = table(
  'event_head',
  { id: integer(), sequence: integer(), pruned_to: integer() },
  { primaryKey: ['id'] },
);

export const webhookEndpointTable = table(
  'webhook_endpoint',
  {
    id: code(36),
    url: text(),
    event_types: orNull(json<readonly EventType[]>()),
    description: text(),
    state: word<WebhookState>(),
    disabled_reason: orNull(word<DisabledReason>()),
    disabled_at: orNull(instant()),
    secret: code(512),
    previous_secret: orNull(code(512)),
    previous_until: orNull(instant()),
    dead_in_a_row: integer(),
    created_at: instant(),
    updated_at: instant(),
    version: integer(),
  },
  { primaryKey: ['id'] },
);

export const webhookDeliveryTable = table(
  'webhook_delivery',
  {
    id: code(36),
    endpoint_id: code(36),
    event_id: code(36),
    event_type: word<EventType>(),
    state: word<DeliveryState>(),
    attempts: integer(),
    fence: integer(),
    due_at: orNull(instant()),
    last_status: orNull(integer()),
    last_code: orNull(word<string>()),
    created_at: instant(),
    last_attempt_at: orNull(instant()),
    delivered_at: orNull(instant()),
  },
  {
    primaryKey: ['id'],
    uniques: { event: ['event_id', 'endpoint_id'] },
    indexes: {
      due: ['endpoint_id', 'due_at'],
      listed: ['endpoint_id', 'state', 'id'],
      state: ['state', 'id'],
    },
  },
);
