import type { ClearAway } from '../sweeps/clear-away.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { ApplyHeldTasks } from './apply-held-tasks.js';
import { brakeEvent } from './brake-event.js';
import { isOverLimit, NO_BRAKE, type SweepBrake } from './sweep-brake.js';

/** Held tasks of earlier sweeps that are dropped in one transaction. */
const OVERTAKEN_AT_A_TIME = 1_000;

/**
 * The end of a sweep as far as tasks are concerned, once none of its chunks is pending: clears away what has left the
 * registry, decides by what all chunks have noted whether that is held, and else does it, page by page. Run again, it
 * goes on where it was cut off.
 */
export class SettleTasks {
  constructor(
    private readonly transactions: Transactions,
    private readonly clearAway: ClearAway,
    private readonly apply: ApplyHeldTasks,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(sweepId: string): Promise<void> {
    await this.clearAway.run(sweepId);
    await this.dropOvertaken(sweepId);
    await this.whileIn('counting', sweepId, (stores, sweep) => this.decide(stores, sweep));
    while (await this.whileIn('applying', sweepId, (stores, sweep) => this.applyPage(stores, sweep)));
  }

  /** What earlier sweeps hold of what this one has judged anew is void. */
  private async dropOvertaken(sweepId: string): Promise<void> {
    let dropped = 0;
    do {
      await this.whileIn('counting', sweepId, async ({ held }, sweep) => {
        dropped = sweep.effect === 'record' ? await held.dropOvertaken(sweep, OVERTAKEN_AT_A_TIME) : 0;
      });
    } while (dropped === OVERTAKEN_AT_A_TIME);
  }

  private whileIn(
    state: SweepBrake['state'],
    sweepId: string,
    step: (stores: Stores, sweep: Sweep) => Promise<void>,
  ): Promise<boolean> {
    return this.transactions.run(async (stores) => {
      const sweep = await stores.sweeps.getForUpdate(sweepId);
      if (sweep?.state !== 'running' || (sweep.brake ?? NO_BRAKE).state !== state) return false;
      await step(stores, sweep);
      return true;
    });
  }

  private async decide(stores: Stores, sweep: Sweep): Promise<void> {
    const noted = { ...(sweep.brake ?? NO_BRAKE), ...(await stores.held.count(sweep.id)) };
    const isHeld = isOverLimit(noted);
    const brake: SweepBrake = { ...noted, state: isHeld ? 'held' : noted.exempt ? 'off' : 'applying' };
    await stores.sweeps.update({ ...sweep, brake });
    if (sweep.effect === 'record') await supersede(stores, sweep);
    if (isHeld) {
      await stores.outbox.append([
        brakeEvent('sweep.held', sweep.id, brake, { id: this.ids.next(), at: this.clock.now() }),
      ]);
    }
  }

  private async applyPage(stores: Stores, sweep: Sweep): Promise<void> {
    const done = await this.apply.next(stores, sweep.id);
    const brake = sweep.brake ?? NO_BRAKE;
    if (done === null) return stores.sweeps.update({ ...sweep, brake: { ...brake, state: 'off' } });
    const { opened, updated, closed } = sweep.tasks;
    const tasks = {
      opened: opened + done.opened,
      updated: updated + done.updated,
      closed: closed + done.closed,
    };
    const applied = {
      opened: brake.applied.opened + done.opened,
      closed: brake.applied.closed + done.closed,
    };
    await stores.sweeps.update({ ...sweep, tasks, brake: { ...brake, applied } });
  }
}

/** An earlier sweep of whose held tasks nothing is left is over. */
async function supersede({ held, sweeps }: Stores, sweep: Sweep): Promise<void> {
  for (const earlier of await sweeps.inBrakeState('held')) {
    if (earlier.id === sweep.id || earlier.brake === null) continue;
    const { opening, closing } = await held.count(earlier.id);
    if (opening + closing === 0) {
      await sweeps.update({ ...earlier, brake: { ...earlier.brake, state: 'superseded' } });
    }
  }
}
