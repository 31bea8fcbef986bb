import type { WebhookDelivery } from './webhook-delivery.js';
import type { WebhookEndpoint } from './webhook-endpoint.js';

/** Webhook endpoints and deliveries inside one transaction. */
export abstract class WebhookStore {
  abstract count(): Promise<number>;
  abstract insert(endpoint: WebhookEndpoint): Promise<void>;
  abstract get(id: string): Promise<WebhookEndpoint | null>;
  /** As `get`, and nobody else changes it, or begins a delivery to it, until the transaction ends. */
  abstract lock(id: string): Promise<WebhookEndpoint | null>;
  abstract enabled(): Promise<WebhookEndpoint[]>;
  /** Those that are enabled and have a delivery that is due. */
  abstract withDue(now: Date): Promise<string[]>;
  /** When the next delivery after that moment is due to one that is enabled; null for none. */
  abstract nextDue(now: Date): Promise<Date | null>;
  /** Writes it if its stored version is still `expectedVersion`; false, and nothing written, otherwise. */
  abstract replace(endpoint: WebhookEndpoint, expectedVersion: number): Promise<boolean>;
  /** Writes how many deliveries in a row were given up; the version stays. */
  abstract noteDead(id: string, deadInARow: number): Promise<void>;
  /** Removes it. Its deliveries are nobody's then, and not shown. */
  abstract delete(id: string): Promise<void>;
  /** Deletes deliveries to endpoints that are no more, at most so many; answers how many. */
  abstract deleteOrphans(limit: number): Promise<number>;

  abstract addDeliveries(deliveries: readonly WebhookDelivery[]): Promise<void>;
  abstract delivery(id: string): Promise<WebhookDelivery | null>;
  /** The deliveries to an endpoint that have been due for longest, at most so many, locked. */
  abstract lockDue(endpointId: string, now: Date, limit: number): Promise<WebhookDelivery[]>;
  /** Writes deliveries that are locked. */
  abstract begin(deliveries: readonly WebhookDelivery[]): Promise<void>;
  /**
   * Writes how a delivery stands, if `fence` is still that of its last attempt; false, and nothing written, otherwise.
   */
  abstract settle(delivery: WebhookDelivery, fence: number): Promise<boolean>;
}
