import type { Page, PageRequest } from '../shared/page.js';
import type { DeliveryState, WebhookDelivery } from './webhook-delivery.js';
import type { WebhookEndpoint } from './webhook-endpoint.js';

export interface DeliveryFilter {
  readonly endpointId?: string | undefined;
  readonly state?: DeliveryState | undefined;
  readonly eventId?: string | undefined;
}

/** What is still to be told. */
export interface EventBacklog {
  /** Events without a number. */
  readonly unsequenced: number;
  /** Deliveries to enabled endpoints that are not final. */
  readonly waiting: number;
  /** When the oldest of these was written; null without any. */
  readonly oldestAt: Date | null;
  readonly disabledEndpoints: number;
}

export abstract class WebhookReader {
  /** Oldest first. */
  abstract list(page: PageRequest): Promise<Page<WebhookEndpoint>>;
  abstract get(id: string): Promise<WebhookEndpoint | null>;
  /** Newest first. */
  abstract deliveries(filter: DeliveryFilter, page: PageRequest): Promise<Page<WebhookDelivery>>;
  abstract delivery(id: string): Promise<WebhookDelivery | null>;
  abstract backlog(): Promise<EventBacklog>;
}
