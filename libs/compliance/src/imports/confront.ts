import { namedTowns, type ReadableSnapshot, type RegistryRecords } from '@hongzhu/registry';
import { Turns } from '../shared/turns.js';
import type { RegistryStore, RetainedCodes } from '../registry/registry-store.js';
import { checkSnapshot, type CheckedSnapshot } from './check-snapshot.js';
import type { ImportMode } from './registry-import.js';

export interface Confrontation {
  readonly checked: CheckedSnapshot;
  /** What the registry has of the towns to be replaced. */
  readonly current: RegistryRecords;
  readonly retained: RetainedCodes;
}

/**
 * Checks a snapshot against the registry. In mode `all` it replaces every town it names. In mode `partial` a town
 * whose own row is refused is not replaced, so what is checked is checked again without it, until no further town
 * falls; each round has fewer towns than the one before. Other work of the process has its turn meanwhile.
 */
export async function confront(
  registry: RegistryStore,
  snapshot: ReadableSnapshot,
  mode: ImportMode,
  turns = new Turns(),
): Promise<Confrontation> {
  const city = await registry.city();
  let towns = mode === 'all' ? namedTowns(snapshot) : snapshot.records.towns.map(({ code }) => code);
  for (;;) {
    const retained = await registry.retainedCodes(towns);
    const checked = await turns.take(checkSnapshot(snapshot, retained, city, mode));
    const loadable = checked.records?.towns.map(({ code }) => code) ?? towns;
    if (loadable.length >= towns.length) {
      return { checked, retained, current: await registry.loadTowns(towns) };
    }
    towns = loadable;
  }
}
