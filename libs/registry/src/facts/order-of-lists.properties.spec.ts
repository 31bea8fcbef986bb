import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LIST_NAMES, type RegistryRecords } from '../records.js';
import { allFacts } from './all-facts.fixture.js';
import { arbitraryRegistry } from './arbitrary-registry.fixture.js';

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** The same registry, its lists and the lists of codes within in another order. */
const inAnotherOrder = (registry: RegistryRecords): fc.Arbitrary<RegistryRecords> =>
  fc
    .record({
      lists: fc.tuple(...LIST_NAMES.map((list) => shuffled<unknown>(registry[list]))),
      units: fc.tuple(...registry.branches.map(({ unitCodes }) => shuffled(unitCodes))),
      instructors: fc.tuple(...registry.markets.map(({ instructorCodes }) => shuffled(instructorCodes))),
    })
    .map(({ lists, units, instructors }) => {
      const copy = structuredClone(
        Object.fromEntries(LIST_NAMES.map((list, i) => [list, lists[i]])),
      ) as unknown as RegistryRecords;
      const place = (rows: readonly { code: string }[], code: string) =>
        rows.findIndex((row) => row.code === code);
      for (const branch of copy.branches) {
        branch.unitCodes = units[place(registry.branches, branch.code)] ?? [];
      }
      for (const market of copy.markets) {
        market.instructorCodes = instructors[place(registry.markets, market.code)] ?? [];
      }
      return copy;
    });

/** What is told of every fact, one line each. */
const told = (registry: RegistryRecords): string[] =>
  [...allFacts(registry)].map(([name, { value, missing }]) => JSON.stringify([name, value, missing])).sort();

describe('the order of a list', () => {
  it('bears on no fact, and on nothing that is missing', () => {
    const registries = arbitraryRegistry.chain((registry) =>
      fc.tuple(fc.constant(registry), inAnotherOrder(registry)),
    );
    fc.assert(
      fc.property(registries, ([registry, reordered]) => {
        expect(told(reordered)).toEqual(told(registry));
      }),
      { numRuns: 60 },
    );
  });
});
