import { cellKey, type Cell } from '../cells/cell.js';
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
  if (!(await sweeps.hasEnded())) {
    await registry.apply(changes);
    return 0;
  }
  const before = await registry.cellsTouched(changes);
  await registry.apply(changes);
  const after = await registry.cellsTouched(changes);
  const touched = new Map<string, Cell>();
  for (const cell of [...before, ...after]) {
    const known = touched.get(cellKey(cell));
    touched.set(cellKey(cell), { ...cell, townCode: cell.townCode ?? known?.townCode ?? null });
  }
  await rechecks.put([...touched.values()], stamp, at);
  return touched.size;
}
