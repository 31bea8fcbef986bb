import type { WebhookDelivery, WebhookEndpoint } from '@hongzhu/compliance';
import type {
  EventTypeView,
  WebhookDeliveryView,
  WebhookEndpointView,
  WebhookSecretView,
} from '@hongzhu/contracts';

/** An endpoint without its secrets. */
export const presentEndpoint = (endpoint: WebhookEndpoint, now: Date): WebhookEndpointView => {
  const { previous } = endpoint.secrets;
  return {
    id: endpoint.id,
    url: endpoint.url,
    eventTypes: endpoint.eventTypes as readonly EventTypeView[] | null,
    description: endpoint.description,
    state: endpoint.state,
    disabledReason: endpoint.disabledReason,
    disabledAt: endpoint.disabledAt?.toISOString() ?? null,
    previousSecretUntil: previous !== null && now < previous.until ? previous.until.toISOString() : null,
    createdAt: endpoint.createdAt.toISOString(),
    updatedAt: endpoint.updatedAt.toISOString(),
    version: endpoint.version,
  };
};

/** An endpoint with the secret that was made just now. */
export const presentSecret = (endpoint: WebhookEndpoint, now: Date): WebhookSecretView => ({
  ...presentEndpoint(endpoint, now),
  secret: endpoint.secrets.current,
});

export const presentDelivery = (delivery: WebhookDelivery): WebhookDeliveryView => ({
  id: delivery.id,
  endpointId: delivery.endpointId,
  eventId: delivery.eventId,
  eventType: delivery.eventType,
  state: delivery.state,
  attempts: delivery.attempts,
  nextAttemptAt: delivery.dueAt?.toISOString() ?? null,
  lastStatus: delivery.lastStatus,
  lastCode: delivery.lastCode,
  createdAt: delivery.createdAt.toISOString(),
  lastAttemptAt: delivery.lastAttemptAt?.toISOString() ?? null,
  deliveredAt: delivery.deliveredAt?.toISOString() ?? null,
});
