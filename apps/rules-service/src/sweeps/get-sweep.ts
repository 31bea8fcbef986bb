import { NotFoundError, type Sweep, type SweepReader } from '@hongzhu/compliance';

/** Throws `sweep_not_found`. */
export async function getSweepOr404(sweeps: SweepReader, id: string): Promise<Sweep> {
  const sweep = await sweeps.get(id);
  if (!sweep) throw new NotFoundError('sweep_not_found', `There is no sweep '${id}'.`);
  return sweep;
}
