import type { WaitingBrake } from '@hongzhu/compliance';
import { Gauge, type Registry } from 'prom-client';

/** How many tasks wait for a supervisor's word. */
export class BrakeMetrics {
  private readonly held: Gauge<'change'>;

  constructor(registry: Registry) {
    this.held = new Gauge({
      name: 'hongzhu_held_tasks',
      help: 'Tasks that sweeps would open or close, and that wait for a supervisor.',
      labelNames: ['change'],
      registers: [registry],
    });
    this.show([]);
  }

  show(waiting: readonly WaitingBrake[]): void {
    this.held.set(
      { change: 'opening' },
      waiting.reduce((sum, { opening }) => sum + opening, 0),
    );
    this.held.set(
      { change: 'closing' },
      waiting.reduce((sum, { closing }) => sum + closing, 0),
    );
  }
}
