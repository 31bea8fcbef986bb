import type { RateTaken } from '@hongzhu/compliance';
import { Counter, type Registry } from 'prom-client';

export type LimitName = 'requests' | 'failed-logins' | 'wrong-sessions' | 'costly' | 'streams' | 'public';

/** Measures what was refused, and what was counted by this process alone. */
export class LimitMetrics {
  private readonly refusals: Counter<'limit'>;
  private readonly countedAlone: Counter;

  constructor(registry: Registry) {
    this.refusals = new Counter({
      name: 'hongzhu_rate_limited_total',
      help: 'Requests refused with 429, by limit.',
      labelNames: ['limit'],
      registers: [registry],
    });
    this.countedAlone = new Counter({
      name: 'hongzhu_rates_counted_alone_total',
      help: 'Requests counted by this process alone, since Redis did not answer.',
      registers: [registry],
    });
  }

  refused(limit: LimitName): void {
    this.refusals.inc({ limit });
  }

  taken({ isShared }: Pick<RateTaken, 'isShared'>): void {
    if (!isShared) this.countedAlone.inc();
  }
}
