import { NotFoundError, type Sweep, type SweepReader } from '@hongzhu/compliance';
import { RequestError } from '../http/request-error.js';

/** Throws `sweep_not_found`. */
export async function getSweepOr404(sweeps: SweepReader, id: string): Promise<Sweep> {
  const sweep = await sweeps.get(id);
  if (!sweep) throw new NotFoundError('sweep_not_found', `There is no sweep '${id}'.`);
  return sweep;
}

/**
 * A sweep whose verdicts can be read. Throws `sweep_not_found`, and `sweep_detail_pruned` once they are past the time for
 * which they are kept.
 */
export async function getDetailedSweep(sweeps: SweepReader, id: string): Promise<Sweep> {
  const sweep = await getSweepOr404(sweeps, id);
  if (sweep.detail !== 'kept') throw new RequestError(410, 'sweep_detail_pruned', { sweepId: id });
  return sweep;
}
