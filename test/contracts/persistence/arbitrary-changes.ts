import type { RegistryChange } from '@hongzhu/compliance';
import { LIST_NAMES, recordKey, type ListName, type RegistryRecords } from '@hongzhu/registry';
import fc from 'fast-check';
import { sortedByKey } from './registry-changes.js';

type Row = Record<string, unknown>;

/** Lists whose records nothing else names. */
const UNNAMED = ['members', 'organizers', 'evidence', 'ledgers', 'activities', 'marketLinks'] as const;

const rowsOf = (records: RegistryRecords, list: ListName): readonly Row[] =>
  records[list] as unknown as readonly Row[];

/** A change of one record, as numbers that pick from whatever the registry holds. */
export interface Pick {
  readonly list: ListName;
  readonly kind: 'borrow' | 'copy' | 'delete';
  readonly which: number;
  readonly from: number;
  readonly field: number;
}
export const pick: fc.Arbitrary<Pick> = fc.record({
  list: fc.constantFrom(...LIST_NAMES),
  kind: fc.constantFrom('borrow', 'borrow', 'borrow', 'copy', 'delete'),
  which: fc.nat(9_999),
  from: fc.nat(9_999),
  field: fc.nat(99),
});

/**
 * The change that a pick stands for: a field takes the value it has in another record of its list, or is emptied where
 * that may be; a record is copied under a code of its own; or one that nothing names is deleted.
 */
function changeOf(records: RegistryRecords, { list, kind, which, from, field }: Pick): RegistryChange {
  const rows = rowsOf(records, list);
  const row = rows[which % rows.length]!;
  const other = rows[from % rows.length]!;
  const key = list === 'marketLinks' ? 'marketCode' : 'code';
  const nothing = { list, upserts: [], deletedKeys: [] };
  if (kind === 'delete') {
    const isUnnamed = (UNNAMED as readonly string[]).includes(list);
    return isUnnamed && rows.length > 1 ? { ...nothing, deletedKeys: [String(row[key])] } : nothing;
  }
  if (kind === 'copy') {
    if (list === 'marketLinks' || list === 'towns') return nothing;
    const copy = { ...row, code: `copy-${which % 50}` };
    return { ...nothing, upserts: [copy] as unknown as RegistryChange['upserts'] };
  }
  const fields = Object.keys(row).filter((name) => name !== key);
  const name = fields[field % fields.length]!;
  const changed = { ...row, [name]: other[name] };
  return { ...nothing, upserts: [changed] as unknown as RegistryChange['upserts'] };
}

function after(records: RegistryRecords, { list, upserts, deletedKeys }: RegistryChange): RegistryRecords {
  const rows = new Map(rowsOf(records, list).map((row) => [recordKey(list, row as never), row]));
  for (const row of upserts) rows.set(recordKey(list, row), row as unknown as Row);
  for (const key of deletedKeys) rows.delete(key);
  return sortedByKey({ ...records, [list]: [...rows.values()] });
}

/** The changes that some picks stand for, one after the other and of a list only the first, and the records after them. */
export function changesOf(
  records: RegistryRecords,
  picks: readonly Pick[],
): { readonly changes: readonly RegistryChange[]; readonly records: RegistryRecords } {
  const changes: RegistryChange[] = [];
  let next = records;
  for (const each of picks) {
    const change = changeOf(next, each);
    if (changes.some(({ list }) => list === change.list)) continue;
    changes.push(change);
    next = after(next, change);
  }
  return { changes, records: next };
}
