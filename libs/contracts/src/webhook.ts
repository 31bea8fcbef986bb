import type { EventTypeView } from './event.js';

export const WEBHOOK_STATES = ['enabled', 'disabled'] as const;
export type WebhookStateView = (typeof WEBHOOK_STATES)[number];

/** Why nothing is sent to it. */
export const DISABLED_REASONS = ['requested', 'gone', 'undeliverable'] as const;
export type DisabledReasonView = (typeof DISABLED_REASONS)[number];

/** Where events are sent. */
export interface WebhookEndpointView {
  readonly id: string;
  readonly url: string;
  /** Null for all. */
  readonly eventTypes: readonly EventTypeView[] | null;
  readonly description: string;
  readonly state: WebhookStateView;
  readonly disabledReason: DisabledReasonView | null;
  readonly disabledAt: string | null;
  /** Until when the secret before the current one signs, too; null where none does. */
  readonly previousSecretUntil: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

/** An endpoint with its secret, which is shown this once. */
export interface WebhookSecretView extends WebhookEndpointView {
  /** `whsec_` and base64. */
  readonly secret: string;
}

export interface WebhookEndpointRequest {
  readonly url: string;
  readonly eventTypes?: readonly EventTypeView[] | null;
  readonly description?: string;
}
export interface WebhookEndpointChange extends WebhookEndpointRequest {
  readonly state: WebhookStateView;
}

export const DELIVERY_STATES = ['pending', 'failed', 'delivered', 'dead'] as const;
export type DeliveryStateView = (typeof DELIVERY_STATES)[number];

/** One event on its way to one endpoint. */
export interface WebhookDeliveryView {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: EventTypeView | 'webhook.ping';
  readonly state: DeliveryStateView;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly lastStatus: number | null;
  readonly lastCode: string | null;
  readonly createdAt: string;
  readonly lastAttemptAt: string | null;
  readonly deliveredAt: string | null;
}
