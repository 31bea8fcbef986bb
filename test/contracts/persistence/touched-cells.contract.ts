import { describe, expect, it } from '@jest/globals';
import { allCells, cellKey, judgeCells, type RegistryChange } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry, LIST_NAMES, recordKey, type ListName, type RegistryRecords } from '@hongzhu/registry';
import fc from 'fast-check';
import type { PersistenceBackend } from './persistence-backend.js';
import { conformanceCity, insertionOf, sortedByKey } from './registry-changes.js';
import { withPersistence } from './with-persistence.js';

type Row = Record<string, unknown>;

/** Lists whose records nothing else names. */
const UNNAMED = ['members', 'organizers', 'evidence', 'ledgers', 'activities', 'marketLinks'] as const;

const rowsOf = (records: RegistryRecords, list: ListName): readonly Row[] =>
  records[list] as unknown as readonly Row[];

/** A change of one record, as numbers that pick from whatever the registry holds. */
interface Pick {
  readonly list: ListName;
  readonly kind: 'borrow' | 'copy' | 'delete';
  readonly which: number;
  readonly from: number;
  readonly field: number;
}
const pick: fc.Arbitrary<Pick> = fc.record({
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

export function touchedCellsContract(backend: PersistenceBackend): void {
  describe.each(['city-1', 'city-2'] as const)('the cells that a change of %s touches', (name) => {
    const at = withPersistence(backend);

    it('are all whose verdicts it alters', async () => {
      const { records: given, asOf } = await conformanceCity(name);
      const { ruleSets } = await loadRuleLibrary();
      await at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(given)));
      const verdicts = (records: RegistryRecords): ReadonlyMap<string, string> => {
        const cells = allCells(indexRegistry(records));
        const judged = judgeCells({ records, rosters: [] }, cells, ruleSets, asOf);
        return new Map(
          judged.map(({ cell, subjects, factsDigest, standsUntil }) => [
            cellKey(cell),
            JSON.stringify([
              factsDigest,
              standsUntil,
              subjects.map(({ pairs }) => pairs().map(({ verdict }) => verdict)),
            ]),
          ]),
        );
      };
      let records = sortedByKey(given);
      let before = verdicts(records);
      let altered = 0;
      let passedOver = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(pick, { minLength: 1, maxLength: 3 }), async (picks) => {
          const changes: RegistryChange[] = [];
          let next = records;
          for (const each of picks) {
            const change = changeOf(next, each);
            if (changes.some(({ list }) => list === change.list)) continue;
            changes.push(change);
            next = after(next, change);
          }
          const touched = await at.ports.transactions.run(({ registry }) => registry.apply(changes));
          const now = verdicts(next);
          const keys = new Set(touched.map(cellKey));
          const differing = [...new Set([...before.keys(), ...now.keys()])].filter(
            (key) => before.get(key) !== now.get(key),
          );
          records = next;
          before = now;
          altered += differing.length;
          passedOver += now.size - keys.size;
          expect(differing.filter((key) => !keys.has(key))).toEqual([]);
        }),
        // What failed stands in the database, so that smaller changes would not start from where it did.
        { numRuns: 120, endOnFailure: true },
      );
      // It would say nothing if nothing were altered, or if everything were touched.
      expect(altered).toBeGreaterThan(20);
      expect(passedOver).toBeGreaterThan(1_000);
    }, 120_000);

    it('are none for no change', async () => {
      const changes = LIST_NAMES.map((list) => ({ list, upserts: [], deletedKeys: [] }));
      const touched = await at.ports.transactions.run(({ registry }) => registry.apply(changes));
      expect(touched).toEqual([]);
    });
  });
}
