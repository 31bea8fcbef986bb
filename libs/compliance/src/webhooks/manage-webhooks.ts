import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';
import { webhookEntry } from '../audit/webhook-entries.js';
import type { EventType } from '../outbox/outbox.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, NotFoundError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { newWebhookSecret } from './new-webhook-secret.js';
import { refuseUrl } from './refuse-url.js';
import { disabled, type WebhookEndpoint, type WebhookState } from './webhook-endpoint.js';
import type { WebhookUrls } from './webhook-ports.js';

const HOUR_MS = 3_600_000;
export const MOST_ENDPOINTS = 100;

export interface WebhookTerms {
  readonly url: string;
  /** Null for all. */
  readonly eventTypes: readonly EventType[] | null;
  readonly description: string;
  readonly state: WebhookState;
}
export interface WebhookCommand {
  readonly endpointId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  readonly actor: Actor;
}

/** Setting up where events are sent. */
export class ManageWebhooks {
  constructor(
    private readonly transactions: Transactions,
    private readonly making: { readonly urls: WebhookUrls; readonly random: RandomBytes },
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Throws `permission_required`; `invalid_request` for an address that events can not be sent to;
   * `too_many_webhook_endpoints`.
   */
  async create(terms: Omit<WebhookTerms, 'state'>, actor: Actor): Promise<WebhookEndpoint> {
    refuseUnpermitted(actor, 'keep Webhook');
    await refuseUrl(this.making.urls, terms.url);
    return this.transactions.run(async (stores) => {
      if ((await stores.webhooks.count()) >= MOST_ENDPOINTS) {
        throw new ConflictError('too_many_webhook_endpoints', `There are ${MOST_ENDPOINTS} already.`, {
          limit: MOST_ENDPOINTS,
        });
      }
      const at = this.clock.now();
      const endpoint: WebhookEndpoint = {
        ...{ id: this.ids.next(), ...terms, state: 'enabled', disabledReason: null, disabledAt: null },
        secrets: { current: newWebhookSecret(this.making.random), previous: null },
        ...{ deadInARow: 0, createdAt: at, updatedAt: at, version: 1 },
      };
      await stores.webhooks.insert(endpoint);
      await this.record(stores, 'create', { before: null, after: endpoint }, actor);
      return endpoint;
    });
  }

  /**
   * Throws as `create` does, and `webhook_endpoint_not_found`, `stale_version`. An endpoint whose address is refused by now can
   * be disabled as it is.
   */
  async change(terms: WebhookTerms, command: WebhookCommand): Promise<WebhookEndpoint> {
    refuseUnpermitted(command.actor, 'keep Webhook');
    await this.refuseChangedUrl(terms, command);
    const after = await this.write('change', command, (endpoint, at) => changed(endpoint, terms, at));
    // What was on its way when it was disabled is due by now.
    if (after.state === 'enabled') await this.wakeUps.eventsWaiting();
    return after;
  }

  /**
   * Gives it a new secret; the old one goes on signing beside it for so many hours. For none, the new one signs alone from now
   * on. Throws as `change` does, but for the address, and `previous_secret_signs` where that of the time before would be
   * dropped before its hours are over.
   */
  async rotateSecret(command: WebhookCommand, graceHours: number): Promise<WebhookEndpoint> {
    refuseUnpermitted(command.actor, 'keep Webhook');
    return this.write('rotate-secret', command, (endpoint, at) => {
      if (graceHours > 0) refuseThirdSecret(endpoint, at);
      const until = new Date(at.getTime() + graceHours * HOUR_MS);
      const previous = { secret: endpoint.secrets.current, until };
      return { ...endpoint, secrets: { current: newWebhookSecret(this.making.random), previous } };
    });
  }

  /** Removes it, and what is known of deliveries to it; what was not delivered yet will not be. Throws as `rotateSecret` does. */
  async remove(command: WebhookCommand): Promise<void> {
    refuseUnpermitted(command.actor, 'keep Webhook');
    await this.transactions.run(async (stores) => {
      // Nobody writes deliveries to it meanwhile.
      await stores.eventLog.lock();
      const endpoint = await current(stores, command);
      await stores.webhooks.delete(endpoint.id);
      await this.record(stores, 'remove', { before: endpoint, after: null }, command.actor);
    });
  }

  private async refuseChangedUrl(
    { url, state }: WebhookTerms,
    { endpointId }: WebhookCommand,
  ): Promise<void> {
    const stored = await this.transactions.run(({ webhooks }) => webhooks.get(endpointId));
    if (state === 'disabled' && stored?.url === url) return;
    await refuseUrl(this.making.urls, url);
  }

  private write(
    action: string,
    command: WebhookCommand,
    change: (endpoint: WebhookEndpoint, at: Date) => WebhookEndpoint,
  ): Promise<WebhookEndpoint> {
    return this.transactions.run(async (stores) => {
      const before = await current(stores, command);
      const at = this.clock.now();
      const after = { ...change(before, at), updatedAt: at, version: before.version + 1 };
      await stores.webhooks.replace(after, before.version);
      await this.record(stores, action, { before, after }, command.actor);
      return after;
    });
  }

  private record(
    { audit }: Stores,
    action: string,
    endpoints: { before: WebhookEndpoint | null; after: WebhookEndpoint | null },
    actor: Actor,
  ): Promise<void> {
    const by = { at: this.clock.now(), actor: actor.account };
    return audit.append([webhookEntry(action, endpoints, by)]);
  }
}

/** The endpoint, locked, in the version that the caller has seen. */
async function current(
  { webhooks }: Stores,
  { endpointId, expectedVersion }: WebhookCommand,
): Promise<WebhookEndpoint> {
  const endpoint = await webhooks.lock(endpointId);
  if (!endpoint) throw endpointMissing(endpointId);
  if (endpoint.version === expectedVersion) return endpoint;
  const { version } = endpoint;
  throw new StaleVersionError('stale_version', 'The endpoint was changed meanwhile.', { version });
}

/** Receivers may still check by the secret before: it can't be dropped in silence for another. */
function refuseThirdSecret({ secrets: { previous } }: WebhookEndpoint, at: Date): void {
  if (previous === null || at >= previous.until) return;
  const until = previous.until.toISOString();
  throw new ConflictError('previous_secret_signs', `The secret before goes on signing until ${until}.`, {
    until,
  });
}

export const endpointMissing = (id: string): NotFoundError =>
  new NotFoundError('webhook_endpoint_not_found', `There is no webhook endpoint '${id}'.`);

function changed(endpoint: WebhookEndpoint, terms: WebhookTerms, at: Date): WebhookEndpoint {
  const isSameAddress = terms.url === endpoint.url;
  const next = { ...endpoint, ...terms, deadInARow: isSameAddress ? endpoint.deadInARow : 0 };
  if (terms.state === endpoint.state) return next;
  return terms.state === 'disabled'
    ? disabled(next, 'requested', at)
    : { ...next, disabledReason: null, disabledAt: null, deadInARow: 0 };
}
