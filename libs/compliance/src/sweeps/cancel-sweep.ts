import { sweepCancelled } from '../audit/sweep-entries.js';
import { dropHeldTasks } from '../brake/drop-held-tasks.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, NotFoundError } from '../shared/hongzhu-error.js';
import type { Transactions } from '../shared/transactions.js';
import { isOpen, sweepHolder, type Sweep } from './sweep.js';

/**
 * Stops an open sweep for an account; what its finished chunks stored stays. Throws `sweep_not_found`, and `sweep_finished` when
 * it is over already.
 */
export class CancelSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(sweepId: string, actor: string): Promise<Sweep> {
    const cancelled = await this.cancel(sweepId, actor);
    // What it would have opened and closed is for the next sweep to say, which drops what a crash leaves of it.
    await dropHeldTasks(this.transactions, sweepId);
    return cancelled;
  }

  private cancel(sweepId: string, actor: string): Promise<Sweep> {
    return this.transactions.run(async ({ sweeps, missing, gate, audit }) => {
      const sweep = await sweeps.getForUpdate(sweepId);
      if (!sweep) throw new NotFoundError('sweep_not_found', `There is no sweep '${sweepId}'.`);
      if (!isOpen(sweep)) throw new ConflictError('sweep_finished', `The sweep ended ${sweep.state}.`);
      const { evaluated, carried, findings, tasks } = await sweeps.chunkTotals(sweepId);
      const finishedAt = this.clock.now();
      const recorded = { evaluated, carried, missing: await missing.tally(sweepId), findings, tasks };
      const brake = sweep.brake && ({ ...sweep.brake, state: 'off' } as const);
      const cancelled: Sweep = { ...sweep, ...recorded, brake, state: 'cancelled', finishedAt };
      await sweeps.update(cancelled);
      await gate.leave(sweepHolder(sweepId));
      await audit.append([sweepCancelled(sweep, { at: finishedAt, actor })]);
      return cancelled;
    });
  }
}
