import type { Clock } from '../shared/clock.js';
import type { EventBacklog, WebhookReader } from './webhook-reader.js';

export interface MeasuredBacklog extends Omit<EventBacklog, 'oldestAt'> {
  /** How long the delivery that waits for longest has been written; 0 where none waits. */
  readonly oldestSeconds: number;
}

/** How much is still to be told, and for how long already. */
export class MeasureBacklog {
  constructor(
    private readonly webhooks: WebhookReader,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<MeasuredBacklog> {
    const { oldestAt, ...backlog } = await this.webhooks.backlog();
    const age = oldestAt === null ? 0 : this.clock.now().getTime() - oldestAt.getTime();
    return { ...backlog, oldestSeconds: Math.max(0, age / 1000) };
  }
}
