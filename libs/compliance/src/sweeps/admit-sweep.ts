import { ConflictError } from '../shared/hongzhu-error.js';
import type { Sweep } from './sweep.js';
import type { SweepStore } from './sweep-store.js';

/**
 * Stores a queued sweep, inside the caller's transaction. Throws `sweep_running` (with the open sweep's id) while one
 * is open, and `sweep_date_passed` for a recording sweep of a date before the last recorded one of its scope.
 */
export async function admitSweep(sweeps: SweepStore, sweep: Sweep): Promise<void> {
  const open = await sweeps.insertUnlessOpen(sweep);
  if (open !== null) {
    throw new ConflictError('sweep_running', `The sweep ${open} is still open.`, { sweepId: open });
  }
  if (sweep.effect !== 'record') return;
  // No other sweep can end meanwhile: this one is the open one, unless it is refused here.
  const last = await sweeps.lastRecordedDate(sweep.townCodes);
  if (last !== null && sweep.asOf < last) {
    throw new ConflictError('sweep_date_passed', `A sweep of ${last} is already recorded.`, {
      lastRecordedDate: last,
    });
  }
}
