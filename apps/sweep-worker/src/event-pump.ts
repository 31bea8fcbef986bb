import {
  AttemptDelivery,
  DeliveryLanes,
  MeasureBacklog,
  RelayEvents,
  type AttemptOutcome,
} from '@hongzhu/compliance';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Alarm } from './alarm.js';
import { WebhookMetrics } from './metrics/webhook-metrics.js';
import { GRACE_MS, withinGrace } from './within-grace.js';

/** Without a wake-up, an event waits so long at most for its place in the feed, and a delivery for its turn. */
const LONGEST_PAUSE_MS = 10_000;
/** After a failure, and while this process may not work. */
const RETRY_MS = 1_000;

/**
 * Gives events their places in the feed and sends them. The database says what is to be done; it is asked when the queue wakes
 * this process, when the next delivery is due, and every few seconds all the same, since a wake-up may be lost.
 */
@Injectable()
export class EventPump {
  private readonly logger = new Logger(EventPump.name);
  private readonly lanes: DeliveryLanes;
  private readonly alarm = new Alarm();
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private isFailing = false;

  constructor(
    @Inject(RelayEvents) private readonly relay: RelayEvents,
    @Inject(AttemptDelivery) private readonly attempt: AttemptDelivery,
    @Inject(MeasureBacklog) private readonly backlog: MeasureBacklog,
    @Inject(WebhookMetrics) private readonly metrics: WebhookMetrics,
  ) {
    this.lanes = new DeliveryLanes(attempt, {
      attempted: (outcome) => this.tell(outcome),
      failed: (error) => {
        this.logger.error(`sending events: ${reasonOf(error)}`);
        this.alarm.ringAt(Date.now() + RETRY_MS);
      },
    });
  }

  start(mayWork: () => Promise<boolean>): void {
    this.running = this.run(mayWork);
  }

  /** Looks for what is to be done at once, and does not wait for it. */
  wake(): void {
    this.alarm.ring();
  }

  /** Waits for what is under way, a few seconds at most. */
  async stop(): Promise<void> {
    this.ending.abort();
    await Promise.all([withinGrace(this.running), this.lanes.stop(GRACE_MS)]);
  }

  async measure(): Promise<void> {
    this.metrics.show(await this.backlog.run());
  }

  private async run(mayWork: () => Promise<boolean>): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      const pauseMs = await this.round(mayWork);
      await this.alarm.sleep(pauseMs, signal);
    }
  }

  /** For how many milliseconds there is nothing to do, as far as is known. */
  private async round(mayWork: () => Promise<boolean>): Promise<number> {
    try {
      if (!(await mayWork())) return RETRY_MS;
      const { state } = await this.relay.run();
      await this.lanes.open();
      const nextDue = await this.attempt.nextDue();
      if (nextDue !== null) this.alarm.ringAt(nextDue.getTime());
      this.isFailing = false;
      return state === 'more' ? 0 : LONGEST_PAUSE_MS;
    } catch (error) {
      // Once a failure, not once a second.
      if (!this.isFailing) this.logger.error(`relaying events: ${reasonOf(error)}`);
      this.isFailing = true;
      return RETRY_MS;
    }
  }

  private tell(outcome: AttemptOutcome): void {
    this.metrics.count(outcome);
    const { kind, delivery, disabled } = outcome;
    const { id, endpointId, lastStatus, lastCode, dueAt } = delivery;
    if (kind === 'failed' && dueAt !== null) this.alarm.ringAt(dueAt.getTime());
    if (kind === 'dead') {
      this.logger.warn(
        `delivery ${id} to endpoint ${endpointId} is given up: ${lastCode} (${lastStatus ?? '-'})`,
      );
    }
    if (disabled !== null) this.logger.error(`webhook endpoint ${endpointId} is disabled: ${disabled}`);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
