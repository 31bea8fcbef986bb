import type { Clock } from '../shared/clock.js';
import { ConflictError, NotFoundError } from '../shared/hongzhu-error.js';
import type { Transactions } from '../shared/transactions.js';
import { isOpen, sweepHolder, type Sweep } from './sweep.js';

/**
 * Stops an open sweep; what its finished chunks stored stays. Throws `sweep_not_found`, and `sweep_finished` when
 * it is over already.
 */
export class CancelSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  run(sweepId: string): Promise<Sweep> {
    return this.transactions.run(async ({ sweeps, gate }) => {
      const sweep = await sweeps.getForUpdate(sweepId);
      if (!sweep) throw new NotFoundError('sweep_not_found', `There is no sweep '${sweepId}'.`);
      if (!isOpen(sweep)) throw new ConflictError('sweep_finished', `The sweep ended ${sweep.state}.`);
      const { evaluated, findings, tasks } = await sweeps.chunkTotals(sweepId);
      const finishedAt = this.clock.now();
      const cancelled: Sweep = { ...sweep, state: 'cancelled', evaluated, findings, tasks, finishedAt };
      await sweeps.update(cancelled);
      await gate.leave(sweepHolder(sweepId));
      return cancelled;
    });
  }
}
