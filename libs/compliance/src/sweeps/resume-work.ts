import type { Transactions } from '../shared/transactions.js';
import type { Clock } from '../shared/clock.js';
import type { WakeUps } from '../shared/wake-ups.js';

/**
 * Wakes the workers for everything the database says is unfinished: imports, rechecks, sweeps to be planned,
 * chunks to be run. Whatever a crash or a lost queue forgot is taken up again by this; for work under way it changes nothing.
 */
export class ResumeWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const { imports, sweeps, due } = await this.transactions.run(async (stores) => ({
      imports: await stores.imports.unfinished(),
      sweeps: await stores.sweeps.openSweeps(),
      due: await stores.rechecks.next(this.clock.now(), 1),
    }));
    for (const job of imports) await this.wakeUps.importWaiting(job.id);
    if (due.length > 0) await this.wakeUps.recheckWaiting();
    // Planning a running sweep again wakes the workers for chunks that nobody works on.
    for (const sweep of sweeps) await this.wakeUps.sweepWaiting(sweep.id);
  }
}
