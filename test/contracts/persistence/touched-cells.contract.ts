import { describe, expect, it } from '@jest/globals';
import { allCells, cellKey, judgeCells } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry, LIST_NAMES, type RegistryRecords } from '@hongzhu/registry';
import fc from 'fast-check';
import { changesOf, pick } from './arbitrary-changes.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { conformanceCity, insertionOf, sortedByKey } from './registry-changes.js';
import { withPersistence } from './with-persistence.js';

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
          const { changes, records: next } = changesOf(records, picks);
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
