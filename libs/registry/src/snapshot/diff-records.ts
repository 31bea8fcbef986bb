import { type ListName, type RecordOf, recordKey, type RegistryRecords } from '../records.js';
import { sameRecord } from './same-record.js';

/** What it takes to turn one list into another. */
export interface ListDiff<L extends ListName = ListName> {
  readonly list: L;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** The records to create or to write over, by key. */
  readonly upserts: readonly RecordOf<L>[];
  /** By code point. */
  readonly deletedKeys: readonly string[];
}
export type RecordsDiff = { readonly [L in ListName]: ListDiff<L> };

/** What it takes to turn `current` into `next`. Both are canonical, with each key at most once in its list. */
export function diffRecords(current: RegistryRecords, next: RegistryRecords): RecordsDiff {
  const diff = <L extends ListName>(list: L): ListDiff<L> =>
    diffList(list, current[list] as readonly RecordOf<L>[], next[list] as readonly RecordOf<L>[]);
  return {
    towns: diff('towns'),
    markets: diff('markets'),
    organizations: diff('organizations'),
    members: diff('members'),
    branches: diff('branches'),
    instructors: diff('instructors'),
    organizers: diff('organizers'),
    evidence: diff('evidence'),
    ledgers: diff('ledgers'),
    activities: diff('activities'),
    marketLinks: diff('marketLinks'),
  };
}

function diffList<L extends ListName>(
  list: L,
  current: readonly RecordOf<L>[],
  next: readonly RecordOf<L>[],
): ListDiff<L> {
  const before = new Map(current.map((record) => [recordKey(list, record), record]));
  const after = new Map(next.map((record) => [recordKey(list, record), record]));
  const upserts = [...after].filter(([key, record]) => {
    const old = before.get(key);
    return old === undefined || !sameRecord(list, old, record);
  });
  const created = upserts.filter(([key]) => !before.has(key)).length;
  const deletedKeys = [...before.keys()].filter((key) => !after.has(key)).sort();
  return {
    list,
    created,
    updated: upserts.length - created,
    unchanged: after.size - upserts.length,
    deleted: deletedKeys.length,
    upserts: upserts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
    deletedKeys,
  };
}
