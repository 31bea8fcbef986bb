import { setTimeout as sleep } from 'node:timers/promises';
import {
  AttemptDelivery,
  DeliveryLanes,
  MeasureBacklog,
  RelayEvents,
  type AttemptOutcome,
} from '@hongzhu/compliance';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { WebhookMetrics } from './metrics/webhook-metrics.js';
import { GRACE_MS, withinGrace } from './within-grace.js';

/** An event waits so long at most for its place in the feed, and a delivery for its turn. */
const PAUSE_MS = 1_000;

/**
 * Gives events their places in the feed and sends them, every second: the database is asked, not a queue, since the question
 * costs one look-up in an index and an event must not wait for Redis.
 */
@Injectable()
export class EventPump {
  private readonly logger = new Logger(EventPump.name);
  private readonly lanes: DeliveryLanes;
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private isFailing = false;

  constructor(
    @Inject(RelayEvents) private readonly relay: RelayEvents,
    @Inject(AttemptDelivery) attempt: AttemptDelivery,
    @Inject(MeasureBacklog) private readonly backlog: MeasureBacklog,
    @Inject(WebhookMetrics) private readonly metrics: WebhookMetrics,
  ) {
    this.lanes = new DeliveryLanes(attempt, {
      attempted: (outcome) => this.tell(outcome),
      failed: (error) => this.logger.error(`sending events: ${reasonOf(error)}`),
    });
  }

  start(mayWork: () => Promise<boolean>): void {
    this.running = this.run(mayWork);
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
      const more = await this.round(mayWork);
      if (!more) await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async round(mayWork: () => Promise<boolean>): Promise<boolean> {
    try {
      if (!(await mayWork())) return false;
      const { state } = await this.relay.run();
      await this.lanes.open();
      this.isFailing = false;
      return state === 'more';
    } catch (error) {
      // Once a failure, not once a second.
      if (!this.isFailing) this.logger.error(`relaying events: ${reasonOf(error)}`);
      this.isFailing = true;
      return false;
    }
  }

  private tell(outcome: AttemptOutcome): void {
    this.metrics.count(outcome);
    const { kind, delivery, disabled } = outcome;
    const { id, endpointId, lastStatus, lastCode } = delivery;
    if (kind === 'dead') {
      this.logger.warn(
        `delivery ${id} to endpoint ${endpointId} is given up: ${lastCode} (${lastStatus ?? '-'})`,
      );
    }
    if (disabled !== null) this.logger.error(`webhook endpoint ${endpointId} is disabled: ${disabled}`);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
