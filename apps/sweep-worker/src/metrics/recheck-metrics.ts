import type { Drift, RecheckReport } from '@hongzhu/compliance';
import { Counter, type Registry } from 'prom-client';

const DRIFT_EVENTS = ['opened', 'reopened', 'resolved'] as const satisfies readonly Drift['event'][];

/** Counts what rechecks did, and what they should have done. */
export class RecheckMetrics {
  private readonly cells: Counter<'outcome'>;
  private readonly drifted: Counter<'event'>;

  constructor(registry: Registry) {
    this.cells = new Counter({
      name: 'hongzhu_rechecked_cells_total',
      help: 'Markets, towns and instructors that were evaluated because their records changed.',
      labelNames: ['outcome'],
      registers: [registry],
    });
    this.drifted = new Counter({
      name: 'hongzhu_drift_total',
      help: 'Findings that a sweep opened or resolved although neither records, rules nor time account for it.',
      labelNames: ['event'],
      registers: [registry],
    });
    // A figure that is there from the start can be watched for its first change.
    for (const outcome of ['done', 'failed']) this.cells.inc({ outcome }, 0);
    for (const event of DRIFT_EVENTS) this.drifted.inc({ event }, 0);
  }

  count({ cells, faults }: RecheckReport): void {
    this.cells.inc({ outcome: 'done' }, cells);
    this.cells.inc({ outcome: 'failed' }, faults.length);
  }

  countDrift(drift: readonly Drift[]): void {
    for (const { event } of drift) this.drifted.inc({ event });
  }
}
