import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';
import { sendingEntry } from '../audit/webhook-entries.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, NotFoundError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { endpointMissing } from './manage-webhooks.js';
import { newDelivery } from './relay-events.js';
import type { WebhookDelivery } from './webhook-delivery.js';
import type { WebhookEndpoint } from './webhook-endpoint.js';

/** Sending what nobody has written: a ping, or what was sent, or given up, before. */
export class SendAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Has a ping sent to an endpoint. Throws `permission_required`, `webhook_endpoint_not_found`,
   * `webhook_endpoint_disabled`.
   */
  async ping(endpointId: string, actor: Actor): Promise<WebhookDelivery> {
    refuseUnpermitted(actor, 'replay Webhook');
    return this.transactions.run(async (stores) => {
      await enabled(stores, endpointId);
      const at = this.clock.now();
      const event = { id: this.ids.next(), type: 'webhook.ping' } as const;
      const delivery = newDelivery(this.ids.next(), endpointId, event, at);
      const subject = `webhook-endpoints/${endpointId}`;
      await stores.outbox.append([{ ...event, subject, at, data: { endpointId } }]);
      await stores.webhooks.addDeliveries([delivery]);
      await stores.audit.append([sendingEntry('test', delivery, { at, actor: actor.account })]);
      return delivery;
    });
  }

  /**
   * Has a delivery that is final sent again, under the same id and with all attempts before it. Throws as `ping` does, and
   * `webhook_delivery_not_found`; `delivery_pending` for one that is under way, or waits for its next attempt.
   */
  async replay(deliveryId: string, actor: Actor): Promise<WebhookDelivery> {
    refuseUnpermitted(actor, 'replay Webhook');
    const replayed = await this.transactions.run(async (stores) => {
      const found = await stores.webhooks.delivery(deliveryId);
      if (!found) {
        throw new NotFoundError('webhook_delivery_not_found', `There is no delivery '${deliveryId}'.`);
      }
      await enabled(stores, found.endpointId);
      if (found.state !== 'delivered' && found.state !== 'dead') throw pending(found);
      const at = this.clock.now();
      const next: WebhookDelivery = {
        ...found,
        ...{ state: 'pending', attempts: 0, fence: found.fence + 1, dueAt: at },
      };
      if (!(await stores.webhooks.settle(next, found.fence))) throw pending(found);
      await stores.audit.append([sendingEntry('replay', next, { at, actor: actor.account })]);
      return next;
    });
    await this.wakeUps.eventsWaiting();
    return replayed;
  }
}

/** The endpoint, locked. */
async function enabled({ webhooks }: Stores, id: string): Promise<WebhookEndpoint> {
  const endpoint = await webhooks.lock(id);
  if (!endpoint) throw endpointMissing(id);
  if (endpoint.state === 'enabled') return endpoint;
  throw new ConflictError('webhook_endpoint_disabled', 'Nothing is sent to it.', { state: endpoint.state });
}

const pending = ({ state }: WebhookDelivery): ConflictError =>
  new ConflictError('delivery_pending', 'It is going to be sent as it is.', { state });
