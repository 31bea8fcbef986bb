import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadRuleLibrary } from '@hongzhu/platform';
import { addDays } from '@hongzhu/rules-engine';
import { arbitraryRegistry } from '../../libs/registry/src/facts/arbitrary-registry.fixture.js';
import { fixtureCity } from './fixture-city.js';
import { expectStanding, judgedCity, kept, lastDays } from './standing-cells.js';

const { ruleSets } = await loadRuleLibrary();

describe.each(['city-1', 'city-2'])('the cells of the conformance city %s', (name) => {
  const { index, asOf: date } = fixtureCity(name);
  const judge = judgedCity(index.records, ruleSets);

  it.each([-200, 0, 1, 95])('are, seen %i days later, what they are until the day that is said', (days) => {
    const asOf = addDays(date, days);
    const before = judge(asOf);
    const between = [1, 2, 10, 29, 60, 150, 400, 2000].map((more) => addDays(asOf, more));
    for (const day of new Set([...lastDays(before), ...between])) expectStanding(before, day, judge(day));
    expect(before.filter(({ standsUntil }) => standsUntil !== null && standsUntil <= asOf)).toEqual([]);
  });

  it('stand for more than a day, most of them, and are others on the day that is said, some of them', () => {
    // Much is dated around the city's own date, on which a quarter or a year ends, too.
    const asOf = addDays(date, 15);
    const before = judge(asOf);
    const tomorrow = addDays(asOf, 1);
    const lasting = before.filter(({ standsUntil }) => standsUntil === null || standsUntil > tomorrow);
    expect(lasting.length / before.length).toBeGreaterThan(0.5);
    const turned = lasting.filter(({ cell, standsUntil }) => {
      if (standsUntil === null) return false;
      const then = judge(standsUntil).find((each) => each.cell.code === cell.code);
      return JSON.stringify(kept(then!)) !== JSON.stringify(kept(before.find((each) => each.cell === cell)!));
    });
    expect(turned.length).toBeGreaterThan(lasting.length / 10);
  });
});

describe('the cells of any registry', () => {
  it('are what they are until the day that is said', () => {
    fc.assert(
      fc.property(
        arbitraryRegistry,
        fc.integer({ min: -400, max: 400 }),
        fc.array(fc.nat(900), { minLength: 2, maxLength: 2 }),
        (records, shift, between) => {
          const judge = judgedCity(records, ruleSets);
          const asOf = addDays('2024-03-31', shift);
          const before = judge(asOf);
          const days = [...lastDays(before), ...between.map((more) => addDays(asOf, more))];
          for (const day of new Set(days)) expectStanding(before, day, judge(day));
        },
      ),
      { numRuns: 60 },
    );
  });
});
