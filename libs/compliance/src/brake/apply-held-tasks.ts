import type { Stores } from '../shared/transactions.js';
import type { TaskTally } from '../sweeps/sweep.js';
import type { LineUpTasks } from '../tasks/line-up-tasks.js';

/** Held tasks that are opened and closed in one transaction. */
const PAGE = 500;

/** Opens and closes what was noted, as far as the findings still ask for it. */
export class ApplyHeldTasks {
  constructor(private readonly lineUp: LineUpTasks) {}

  /** Does the next of a sweep's, inside one transaction; null when none is left. */
  async next(stores: Stores, sweepId: string): Promise<TaskTally | null> {
    const held = await stores.held.next(sweepId, PAGE);
    if (held.length === 0) return null;
    const tally = await this.lineUp.run(stores, held, { actor: `sweep:${sweepId}`, isEvaluation: true });
    await stores.held.drop(held);
    return tally;
  }
}
