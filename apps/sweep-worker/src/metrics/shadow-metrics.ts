import type { ShadowReport } from '@hongzhu/compliance';
import { Counter, type Registry } from 'prom-client';

/** How many decisions were made once more in json-rules-engine, and how many of them came out otherwise. */
export class ShadowMetrics {
  private readonly checks: Counter<'outcome'>;
  private readonly disagreements: Counter;

  constructor(registry: Registry) {
    this.checks = new Counter({
      name: 'hongzhu_shadow_checks_total',
      help: 'Decisions of sweeps that were made once more in json-rules-engine; partial: facts were not known exactly.',
      labelNames: ['outcome'],
      registers: [registry],
    });
    this.disagreements = new Counter({
      name: 'hongzhu_engine_disagreements_total',
      help: 'Decisions of sweeps to which json-rules-engine does not come. Anything but 0 is a bug.',
      registers: [registry],
    });
  }

  count({ agreed, partial, disagreements }: ShadowReport): void {
    this.checks.inc({ outcome: 'agreed' }, agreed);
    this.checks.inc({ outcome: 'partial' }, partial);
    this.checks.inc({ outcome: 'disagreed' }, disagreements.length);
    this.disagreements.inc(disagreements.length);
  }
}
