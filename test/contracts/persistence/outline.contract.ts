import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  askedByTowns,
  judgeCells,
  type AskedMarkets,
  type Cell,
  type EvaluatedCell,
  type RegistryClosure,
} from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry, type RegistryRecords } from '@hongzhu/registry';
import { addDays } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import { kept } from '../../rules/standing-cells.js';
import { changesOf, pick } from './arbitrary-changes.js';
import { everyCell } from './every-cell.js';
import { everyFact } from './every-fact.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { conformanceCity, insertionOf, sortedByKey } from './registry-changes.js';
import { withPersistence } from './with-persistence.js';

const FAILING: readonly string[] = ['non_compliant', 'insufficient_data'];

/** All that a sweep makes of a cell: what it keeps of it, what it says of it, and until when that stands. */
const madeOf = (judged: EvaluatedCell): unknown => [
  judged.cell,
  kept(judged),
  judged.standsUntil,
  [...judged.subjects, ...judged.profiles].map(({ notable }) =>
    notable.filter(({ verdict }) => FAILING.includes(verdict.verdict)).map(({ describe: say }) => say()),
  ),
];

/** Markets of towns of which a closure has the outline alone. */
export function outlineContract(backend: PersistenceBackend): void {
  describe.each(['city-1', 'city-2'] as const)('a closure of %s with markets in outline', (name) => {
    const at = withPersistence(backend);
    let records: RegistryRecords;
    let date: string;
    beforeAll(async () => {
      const city = await conformanceCity(name);
      records = sortedByKey(city.records);
      date = city.asOf;
      await at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(records)));
    });

    /** Changes the registry; answers its cells, and all of it. */
    async function changed(
      picks: Parameters<typeof changesOf>[1],
    ): Promise<{ cells: readonly Cell[]; whole: RegistryClosure }> {
      const next = changesOf(records, picks);
      await at.ports.transactions.run(({ registry }) => registry.apply(next.changes));
      records = next.records;
      const cells = (await everyCell(at.ports.registry, null)).map(({ cell }) => cell);
      const { part: _, ...whole } = await at.ports.registry.loadRosterClosure(cells);
      return { cells, whole };
    }
    const city = fc.record({
      picks: fc.array(pick, { minLength: 1, maxLength: 3 }),
      shift: fc.integer({ min: -40, max: 40 }),
      share: fc.constantFrom(2, 3, 5, 10),
      salt: fc.nat(9),
    });
    /** Some of the cells; half of the towns at least, most of them without some of their markets. */
    const someOf = (cells: readonly Cell[], share: number, salt: number): Cell[] =>
      cells.filter(({ type }, i) => (i + salt) % (type === 'town' ? 2 : share) === 0);

    it('gives what the whole registry gives, whatever that holds', async () => {
      const { ruleSets } = await loadRuleLibrary();
      const seen = { asked: 0, outlined: 0, undecided: 0 };
      await fc.assert(
        fc.asyncProperty(city, async ({ picks, shift, share, salt }) => {
          const { cells, whole } = await changed(picks);
          const asOf = addDays(date, shift);
          const some = someOf(cells, share, salt);
          const asked: AskedMarkets = (markets) => {
            const codes = askedByTowns(ruleSets, [asOf])(markets);
            seen.asked += codes.length;
            seen.outlined += markets.length - codes.length;
            return codes;
          };
          const closure = await at.ports.registry.loadRosterClosure(some, asked);
          const found = judgeCells(closure, some, ruleSets, asOf);
          expect(found.map(madeOf)).toEqual(judgeCells(whole, some, ruleSets, asOf).map(madeOf));
          seen.undecided += found.filter(
            ({ cell, subjects }) =>
              cell.type === 'town' &&
              subjects.some(({ notable }) =>
                notable.some(
                  ({ verdict: { ruleId, verdict } }) =>
                    ruleId === 'one-street-one-model' && verdict === 'insufficient_data',
                ),
              ),
          ).length;
        }),
        // What failed stands in the database, so that smaller changes would not start from where it did.
        { numRuns: 16, endOnFailure: true },
      );
      expect(seen.outlined).toBeGreaterThan(20);
      expect(seen.asked).toBeGreaterThan(5);
      expect(seen.undecided).toBeGreaterThan(2);
    }, 120_000);

    it('says of every record what the whole registry says of it, or refuses to say anything', async () => {
      const { ruleSets } = await loadRuleLibrary();
      const seen = { told: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(city, async ({ picks, shift, share, salt }) => {
          const { cells, whole } = await changed(picks);
          const asOf = addDays(date, shift);
          const all = everyFact(indexRegistry(whole.records, whole.rosters), ruleSets, asOf);
          const some = someOf(cells, share, salt);
          const { records: held, rosters, part } = await at.ports.registry.loadRosterClosure(some, () => []);
          for (const [fact, saying] of everyFact(indexRegistry(held, rosters, part), ruleSets, asOf)) {
            if (saying !== null) expect([fact, saying]).toEqual([fact, all.get(fact)]);
            seen[saying === null ? 'refused' : 'told'] += 1;
          }
        }),
        { numRuns: 8, endOnFailure: true },
      );
      expect(seen.told).toBeGreaterThan(2_000);
      expect(seen.refused).toBeGreaterThan(1_000);
    }, 120_000);
  });
}
