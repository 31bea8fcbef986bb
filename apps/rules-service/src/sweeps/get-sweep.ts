import { NotFoundError, type Sweep, type SweepReader } from '@hongzhu/compliance';
import { mayInAll, type Holder } from '@hongzhu/permissions';
import { RequestError } from '../http/request-error.js';

/** A sweep that a holder may see. Throws `sweep_not_found`, also for one of a town that is not the holder's. */
export async function getSweepOr404(sweeps: SweepReader, id: string, holder: Holder): Promise<Sweep> {
  const sweep = await sweeps.get(id);
  if (!sweep || !mayInAll(holder, 'read Sweep', sweep.townCodes))
    throw new NotFoundError('sweep_not_found', `There is no sweep '${id}'.`);
  return sweep;
}

/**
 * A sweep whose verdicts can be read. Throws `sweep_not_found`, and `sweep_detail_pruned` once they are past the time for
 * which they are kept.
 */
export async function getDetailedSweep(sweeps: SweepReader, id: string, holder: Holder): Promise<Sweep> {
  const sweep = await getSweepOr404(sweeps, id, holder);
  if (sweep.detail !== 'kept') throw new RequestError(410, 'sweep_detail_pruned', { sweepId: id });
  return sweep;
}
