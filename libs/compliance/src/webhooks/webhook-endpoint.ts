import type { EventType, OutboxEvent } from '../outbox/outbox.js';

export const WEBHOOK_STATES = ['enabled', 'disabled'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/**
 * Why an endpoint is disabled: someone asked for it (`requested`), it answered 410 (`gone`), or one delivery after another
 * was given up (`undeliverable`).
 */
export const DISABLED_REASONS = ['requested', 'gone', 'undeliverable'] as const;
export type DisabledReason = (typeof DISABLED_REASONS)[number];

/** What deliveries are signed with, as `whsec_` and base64. They are shown to nobody after they were made. */
export interface WebhookSecrets {
  readonly current: string;
  /** The one before, which goes on signing beside the current one until then. */
  readonly previous: { readonly secret: string; readonly until: Date } | null;
}

/** Where events are sent. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  /** Which events it wants; null for all. */
  readonly eventTypes: readonly EventType[] | null;
  readonly description: string;
  readonly state: WebhookState;
  /** Null while it is enabled. */
  readonly disabledReason: DisabledReason | null;
  readonly disabledAt: Date | null;
  readonly secrets: WebhookSecrets;
  /** How many deliveries were given up since the last one that succeeded. */
  readonly deadInARow: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** Whether an event of the feed goes to an endpoint. A ping is sent to one endpoint, by whoever asks for it. */
export const wants = ({ eventTypes }: WebhookEndpoint, { type }: Pick<OutboxEvent, 'type'>): boolean =>
  type !== 'webhook.ping' && (eventTypes === null || eventTypes.includes(type));

/** The endpoint, disabled. */
export const disabled = (
  endpoint: WebhookEndpoint,
  disabledReason: DisabledReason,
  at: Date,
): WebhookEndpoint => ({
  ...endpoint,
  state: 'disabled',
  disabledReason,
  disabledAt: at,
  updatedAt: at,
  version: endpoint.version + 1,
});

/** The secrets that sign at that moment, the current one first. */
export const signingSecrets = ({ current, previous }: WebhookSecrets, at: Date): string[] =>
  previous !== null && at < previous.until ? [current, previous.secret] : [current];
