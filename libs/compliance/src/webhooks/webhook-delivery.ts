import type { EventType } from '../outbox/outbox.js';

/**
 * `pending`: not tried yet; `failed`: the last attempt failed, and another follows; `dead`: given up. The last two states
 * are final, unless someone asks for it to be sent again.
 */
export const DELIVERY_STATES = ['pending', 'failed', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: EventType;
  readonly state: DeliveryState;
  /** How many have ended since it was written, or asked for again; one that was lost with its process is none. */
  readonly attempts: number;
  /** Of the last attempt: each has a higher one, and only the last may say how it ended. */
  readonly fence: number;
  /** When it is to be tried next; while it is, when the attempt counts as lost. Null in a final state. */
  readonly dueAt: Date | null;
  /** What the last attempt that ended was answered; null where nothing was, or none has ended. */
  readonly lastStatus: number | null;
  /** A stable word where that was no success. */
  readonly lastCode: string | null;
  readonly createdAt: Date;
  readonly lastAttemptAt: Date | null;
  readonly deliveredAt: Date | null;
}

/** What came of sending: a status, or a stable word for why there is none. */
export type SendResult =
  | {
      readonly status: number;
      /** How long the receiver asks to be left alone; absent where it says nothing. */
      readonly retryAfterMs?: number;
    }
  | { readonly status: null; readonly code: SendFault };

export const SEND_FAULTS = [
  'timed_out',
  'connection_failed',
  'name_not_resolved',
  'tls_failed',
  'address_refused',
  'url_refused',
] as const;
export type SendFault = (typeof SEND_FAULTS)[number];
