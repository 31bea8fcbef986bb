import type { RegistryChange } from '../registry/registry-store.js';
import type { Stores } from '../shared/transactions.js';

/**
 * Applies changes to the registry and puts down the cells that they touch as due for a recheck, in the caller's
 * transaction. Answers how many. Before the first recording sweep has ended nothing is due: it judges everything.
 */
export async function applyNotingCells(
  { registry, rechecks, sweeps }: Stores,
  changes: readonly RegistryChange[],
  { stamp, at }: { readonly stamp: string; readonly at: Date },
): Promise<number> {
  const touched = await registry.apply(changes);
  if (!(await sweeps.hasEnded())) return 0;
  await rechecks.put(touched, stamp, at);
  return touched.length;
}
