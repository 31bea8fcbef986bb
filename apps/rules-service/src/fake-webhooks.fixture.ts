import {
  ChangeFeed,
  WebhookReader,
  WebhookSender,
  WebhookUrls,
  type DeliveryFilter,
  type EventBacklog,
  type FeedStretch,
  type Page,
  type SendResult,
  type SequencedEvent,
  type UrlFault,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '@hongzhu/compliance';

/** A feed of which everything up to a number is pruned. */
export class FakeChangeFeed extends ChangeFeed {
  constructor(
    private readonly events: readonly SequencedEvent[] = [],
    private readonly prunedTo = 0,
  ) {
    super();
  }
  override async after(sequence: number, limit: number): Promise<FeedStretch> {
    const events = this.events.filter((event) => event.sequence > sequence).slice(0, limit);
    return { events, last: this.events.at(-1)?.sequence ?? this.prunedTo, prunedTo: this.prunedTo };
  }
}

/** What the stores of webhooks hold. */
export class FakeWebhookReader extends WebhookReader {
  constructor(
    private readonly endpoints: ReadonlyMap<string, WebhookEndpoint>,
    private readonly all: ReadonlyMap<string, WebhookDelivery>,
  ) {
    super();
  }
  override async list(): Promise<Page<WebhookEndpoint>> {
    return { items: [...this.endpoints.values()], nextCursor: null };
  }
  override async get(id: string): Promise<WebhookEndpoint | null> {
    return this.endpoints.get(id) ?? null;
  }
  override async deliveries({ endpointId }: DeliveryFilter): Promise<Page<WebhookDelivery>> {
    const isAsked = (each: WebhookDelivery): boolean =>
      endpointId === undefined || each.endpointId === endpointId;
    return { items: [...this.all.values()].filter(isAsked), nextCursor: null };
  }
  override async delivery(id: string): Promise<WebhookDelivery | null> {
    return this.all.get(id) ?? null;
  }
  override async backlog(): Promise<EventBacklog> {
    return { unsequenced: 0, waiting: 0, oldestAt: null, disabledEndpoints: 0 };
  }
}

/** Refuses what leads to `internal`. */
export class FakeWebhookUrls extends WebhookUrls {
  override async faultOf(url: string): Promise<UrlFault | null> {
    return url.includes('internal') ? 'address_refused' : null;
  }
}
export class FakeSender extends WebhookSender {
  override async send(): Promise<SendResult> {
    return { status: 204 };
  }
}
