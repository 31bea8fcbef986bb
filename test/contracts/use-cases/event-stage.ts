import {
  AttemptDelivery,
  DeliveryLanes,
  ManageWebhooks,
  RandomBytes,
  PruneEvents,
  ReadChanges,
  RelayEvents,
  SendAgain,
  WebhookSender,
  WebhookUrls,
  type Actor,
  type AttemptOutcome,
  type AuditEntry,
  type OutboxEvent,
  type SendResult,
  type SequencedEvent,
  type WebhookDelivery,
  type WebhookEndpoint,
  type WebhookMessage,
  type WebhookTerms,
} from '@hongzhu/compliance';
import type { Persistence } from '@hongzhu/persistence';
import { TimeOrderedIds } from '@hongzhu/platform';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { NoWakeUps } from './city.js';
import { MovedClock } from './moved-clock.js';

export const SUPERVISOR: Actor = {
  account: 'supervisor-1',
  role: 'city-supervisor',
  towns: null,
  markets: null,
};
const BYTES = Buffer.alloc(32, 7);
export const SECRET = `whsec_${BYTES.toString('base64')}`;
const LEASE_SECONDS = 180;

/** Answers as a test wants it, and keeps what it was given. */
export class ScriptedSender extends WebhookSender {
  readonly sent: WebhookMessage[] = [];
  answer: (message: WebhookMessage) => SendResult | Promise<SendResult> = () => ({ status: 204 });

  override async send(message: WebhookMessage, signal: AbortSignal): Promise<SendResult> {
    this.sent.push(message);
    const givenUp = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('given up')));
    });
    return Promise.race([this.answer(message), givenUp]);
  }
}
class AnyUrl extends WebhookUrls {
  override faultOf = (): Promise<null> => Promise.resolve(null);
}
/** The bytes of the one secret. */
class OneSecret extends RandomBytes {
  override next = (): string => BYTES.toString('base64url');
}

const MAKING = { urls: new AnyUrl(), random: new OneSecret() };

/** The use cases that tell other systems of events, over one database and a clock that the test moves. */
export class EventStage {
  readonly clock = new MovedClock(new Date('2026-03-02T01:00:00.000Z'));
  readonly sender = new ScriptedSender();
  readonly outcomes: AttemptOutcome[] = [];
  private readonly ids = new TimeOrderedIds();

  constructor(readonly subject: PersistenceSubject) {}

  /** As another process has them, where `persistence` is another. */
  useCases(persistence: Persistence = this.subject.persistence, sender: WebhookSender = this.sender) {
    const { transactions, changes } = persistence;
    const delivering = { inFlight: 2, leaseSeconds: LEASE_SECONDS, chance: () => 0.5 };
    const attempt = new AttemptDelivery(transactions, sender, this.clock, delivering);
    return {
      relay: new RelayEvents(transactions, this.clock, this.ids),
      attempt,
      lanes: new DeliveryLanes(attempt, {
        attempted: (outcome) => void this.outcomes.push(outcome),
        failed: (error) => {
          throw error;
        },
      }),
      manage: new ManageWebhooks(transactions, MAKING, new NoWakeUps(), this.clock, this.ids),
      again: new SendAgain(transactions, new NoWakeUps(), this.clock, this.ids),
      changes: new ReadChanges(changes),
      prune: new PruneEvents(transactions, this.clock, { days: 400 }),
    };
  }

  event(number: number, type: OutboxEvent['type'] = 'task.created'): OutboxEvent {
    const data = { taskId: `t-${number}`, state: 'open', version: number };
    return { id: this.ids.next(), type, subject: `tasks/t-${number}`, at: this.clock.now(), data };
  }

  /** Commits events in one transaction. */
  async write(...events: readonly OutboxEvent[]): Promise<readonly OutboxEvent[]> {
    await this.subject.persistence.transactions.run(({ outbox }) => outbox.append(events));
    return events;
  }

  endpoint(terms: Partial<WebhookTerms> = {}): Promise<WebhookEndpoint> {
    const { url = 'https://receiver.example/hook', eventTypes = null, description = '' } = terms;
    return this.useCases().manage.create({ url, eventTypes, description }, SUPERVISOR);
  }

  endpointOf(id: string): Promise<WebhookEndpoint | null> {
    return this.subject.persistence.webhooks.get(id);
  }

  /** All deliveries, oldest first. */
  async deliveries(endpointId?: string): Promise<WebhookDelivery[]> {
    const { webhooks } = this.subject.persistence;
    const found: WebhookDelivery[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await webhooks.deliveries({ endpointId }, { limit: 500, cursor });
      found.push(...page.items);
      if (page.nextCursor === null) return found.reverse();
      cursor = page.nextCursor;
    }
  }

  /** What the audit log says that the service did by itself. */
  async doneByItself(): Promise<readonly Pick<AuditEntry, 'action' | 'subject' | 'before' | 'after'>[]> {
    const { items } = await this.subject.persistence.audit.list({ actor: 'service' }, { limit: 10 });
    return items.map(({ action, subject, before, after }) => ({ action, subject, before, after }));
  }

  /** Everything in the feed. */
  async feed(): Promise<SequencedEvent[]> {
    const { events } = await this.subject.persistence.changes.after(0, 1_000_000);
    return [...events];
  }

  /** Sends all that is due. */
  async deliver(): Promise<void> {
    const { lanes } = this.useCases();
    await lanes.open();
    await lanes.settled();
  }

  /** Moves the clock by seconds. */
  pass(seconds: number): void {
    this.clock.move(seconds / 86_400);
  }
}

/** A test on an empty database of its own. */
export const onEventStage =
  (backend: PersistenceBackend, test: (stage: EventStage) => Promise<void>) => async () => {
    const subject = await backend.fresh();
    try {
      await test(new EventStage(subject));
    } finally {
      await subject.stop();
    }
  };
