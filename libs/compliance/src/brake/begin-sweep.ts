import type { Clock } from '../shared/clock.js';
import type { Stores } from '../shared/transactions.js';
import type { Sweep, Tally } from '../sweeps/sweep.js';
import { brakeFor, type BrakeSettings } from './sweep-brake.js';

/** Lets a planned sweep run, and notes what its changes of tasks will be measured by. */
export class BeginSweep {
  constructor(
    private readonly clock: Clock,
    private readonly settings: BrakeSettings,
  ) {}

  async run({ sweeps, tasks }: Stores, sweep: Sweep, expected: Tally): Promise<void> {
    const openTasks = await tasks.countUnclosed(sweep.townCodes);
    const brake = brakeFor(openTasks, !(await sweeps.hasEnded()), this.settings);
    await sweeps.update({ ...sweep, state: 'running', expected, brake, startedAt: this.clock.now() });
  }
}
