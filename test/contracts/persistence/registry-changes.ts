import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegistryChange } from '@hongzhu/compliance';
import {
  LIST_NAMES,
  emptyRecords,
  parseSnapshot,
  recordKey,
  type ReadableSnapshot,
  type RegistryRecords,
} from '@hongzhu/registry';

/** The changes that bring these records into a registry that has none of them. */
export const insertionOf = (records: Partial<RegistryRecords>): RegistryChange[] => {
  const all: RegistryRecords = { ...emptyRecords(), ...records };
  return LIST_NAMES.map((list) => ({ list, upserts: all[list], deletedKeys: [] }));
};

/** The records with every list in the order of its keys, by code point. */
export function sortedByKey(records: RegistryRecords): RegistryRecords {
  const sorted = LIST_NAMES.map((list) => [
    list,
    [...records[list]].sort((a, b) => (recordKey(list, a) < recordKey(list, b) ? -1 : 1)),
  ]);
  return { ...emptyRecords(), ...(Object.fromEntries(sorted) as Partial<RegistryRecords>) };
}

/** A conformance case, read to its last field. */
export async function conformanceCity(name: 'city-1' | 'city-2'): Promise<ReadableSnapshot> {
  const file = join(import.meta.dirname, `../../fixtures/cases/${name}.json`);
  const snapshot = parseSnapshot(JSON.parse(await readFile(file, 'utf8')));
  if (snapshot.fatal) throw new Error(`${name} can't be read: ${JSON.stringify(snapshot.problems)}`);
  return snapshot;
}
