import type { AttemptOutcome, MeasuredBacklog } from '@hongzhu/compliance';
import { Counter, Gauge, type Registry } from 'prom-client';

const OUTCOMES = ['delivered', 'failed', 'dead', 'late'] as const satisfies readonly AttemptOutcome['kind'][];

/** What was sent to other systems, and what is still to be. */
export class WebhookMetrics {
  private readonly attempts: Counter<'outcome'>;
  private readonly unsequenced: Gauge;
  private readonly waiting: Gauge;
  private readonly oldest: Gauge;
  private readonly disabled: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    this.attempts = new Counter({
      name: 'hongzhu_webhook_attempts_total',
      help: 'Attempts to send an event to an endpoint; late: another attempt was begun meanwhile.',
      labelNames: ['outcome'],
      registers,
    });
    const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers });
    this.unsequenced = gauge('hongzhu_events_unsequenced', 'Events that have no place in the feed yet.');
    this.waiting = gauge(
      'hongzhu_webhook_deliveries_waiting',
      'Deliveries to enabled endpoints that are neither delivered nor given up.',
    );
    this.oldest = gauge('hongzhu_webhook_oldest_waiting_seconds', 'The age of the oldest of these.');
    this.disabled = gauge('hongzhu_webhook_endpoints_disabled', 'Endpoints that nothing is sent to.');
    for (const outcome of OUTCOMES) this.attempts.inc({ outcome }, 0);
  }

  count({ kind }: AttemptOutcome): void {
    this.attempts.inc({ outcome: kind });
  }

  show({ unsequenced, waiting, oldestSeconds, disabledEndpoints }: MeasuredBacklog): void {
    this.unsequenced.set(unsequenced);
    this.waiting.set(waiting);
    this.oldest.set(oldestSeconds);
    this.disabled.set(disabledEndpoints);
  }
}
