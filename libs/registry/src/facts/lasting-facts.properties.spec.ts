import { describe, expect, it } from '@jest/globals';
import { addDays } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import { allFacts, type KnownFact } from './all-facts.fixture.js';
import { arbitraryRegistry } from './arbitrary-registry.fixture.js';
import { D } from './registry.fixture.js';

const VERDICTS = { m1: true, m2: null };
/** So many days after D nothing turns any more: the dates, periods and arguments are all less far away. */
const AFTER_ALL = 4000;

const content = ({ value, missing, datedOn }: KnownFact): string => JSON.stringify([value, missing, datedOn]);
const facts = (registry: Parameters<typeof allFacts>[0], asOf: string): Map<string, KnownFact> =>
  allFacts(registry, VERDICTS, [], asOf);

/** The facts of a day on which those of before still stand, but are others. */
function broken(before: ReadonlyMap<string, KnownFact>, day: string, now: ReadonlyMap<string, KnownFact>) {
  return [...before].flatMap(([name, known]) => {
    if (known.until !== null && known.until <= day) return [];
    const then = now.get(name);
    return then !== undefined && content(then) === content(known) ? [] : [[name, known.until, day]];
  });
}

describe('every fact of any registry', () => {
  it('is what it is, with the fields it misses and the day it is of, until the day that is noted', () => {
    const seen = { forGood: 0, turning: 0 };
    fc.assert(
      fc.property(
        arbitraryRegistry,
        fc.integer({ min: -400, max: 400 }),
        fc.array(fc.nat(900), { minLength: 2, maxLength: 2 }),
        (registry, shift, between) => {
          const asOf = addDays(D, shift);
          const before = facts(registry, asOf);
          const untils = new Set([...before.values()].flatMap(({ until }) => until ?? []));
          const days = [
            ...[...untils].map((until) => addDays(until, -1)),
            ...[...between, AFTER_ALL].map((after) => addDays(asOf, after)),
          ];
          for (const day of new Set(days)) {
            expect(broken(before, day, facts(registry, day))).toEqual([]);
          }
          for (const { until } of before.values()) {
            expect(until === null || until > asOf).toBe(true);
            seen[until === null ? 'forGood' : 'turning'] += 1;
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(seen.forGood).toBeGreaterThan(seen.turning);
    expect(seen.turning).toBeGreaterThan(0);
  });

  it('turns on that day more often than not', () => {
    const turned = { now: 0, all: 0 };
    fc.assert(
      fc.property(arbitraryRegistry, (registry) => {
        const before = facts(registry, D);
        const untils = new Set([...before.values()].flatMap(({ until }) => until ?? []));
        for (const day of untils) {
          const now = facts(registry, day);
          const due = [...before].filter(([, { until }]) => until === day);
          turned.all += due.length;
          turned.now += due.filter(([name, known]) => content(now.get(name)!) !== content(known)).length;
        }
      }),
      { numRuns: 10 },
    );
    expect(turned.now / turned.all).toBeGreaterThan(0.5);
  });
});
