import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CompiledLeaf } from '../compile/compiled-rule.js';
import { addDays, LAST_CALENDAR_DATE } from '../dates/calendar-date.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, leaf, withUsedParams, aRule } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { AGE_OPERATORS } from '../operators/age-operators.js';
import { leafTurnsOn } from './leaf-turns-on.js';
import { SubjectFacts } from './subject-facts.js';

const numRuns = Number(process.env['HONGZHU_DATE_RUNS'] ?? 300);
const DAYS = 800;
const AGES = AGE_OPERATORS.map(({ name }) => name);
const COMPARISONS = ['before', 'onOrBefore', 'after', 'onOrAfter', 'equal', 'notEqual'];
const THE_DATE = { fact: 'asOf' };
const LENGTHS: readonly unknown[] = [{ fact: 'params.n' }, { fact: 'market.members' }];

type Leaf = Parameters<typeof leaf>;
interface Trial {
  readonly leaf: Leaf;
  readonly asOf: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly n: number;
}

const near = (reach: number): fc.Arbitrary<number> => fc.integer({ min: -reach, max: reach });
/** Month ends and leap days come often. */
const today = fc.oneof(
  fc.constantFrom('2024-02-29', '2024-03-31', '2023-01-31', '2024-01-30', '2099-12-31', '2024-08-31'),
  near(2000).map((days) => addDays('2024-02-29', days)),
);
const length = near(40).chain((n) => fc.constantFrom(n, n * 10, n + 0.5, 1e9, 2 ** 53));
const count = fc.oneof(
  near(500),
  fc
    .tuple(near(100), fc.nat(400), fc.boolean())
    .map(([lo, more, open]): FactValue => ({ lo, hi: open ? null : lo + more })),
  fc.constant(null),
);
const sides = fc.oneof(
  fc.tuple(fc.constantFrom('market.openedOn', 'asOf'), fc.constantFrom(...AGES), fc.constantFrom(...LENGTHS)),
  fc.tuple(
    fc.constantFrom('market.openedOn', 'asOf'),
    fc.constantFrom(...COMPARISONS),
    fc.constantFrom(THE_DATE, { fact: 'market.checkedOn' }, '2024-06-30'),
  ),
);
const trial: fc.Arbitrary<Trial> = today.chain((asOf) =>
  fc
    .tuple(sides, near(900), near(900), count, length)
    .map(([[fact, operator, value], opened, checked, members, n]) => ({
      leaf: [fact, operator, value as Leaf[2]],
      asOf,
      facts: {
        'market.openedOn': addDays(asOf, opened),
        'market.checkedOn': addDays(asOf, checked),
        'market.members': members,
      },
      n,
    })),
);

function compiledLeaf({ leaf: given, n }: Pick<Trial, 'leaf' | 'n'>): CompiledLeaf {
  const rule = aRule({ requirement: leaf(...given) });
  const { requirement } = compiledRule(withUsedParams(rule, { n: aParameter(n) }));
  if (requirement.kind !== 'leaf') throw new Error('The requirement is a group.');
  return requirement;
}

/** The first of the days after it on which the leaf is something else, by trying them; null for none of them. */
function byTrying(compiled: CompiledLeaf, { asOf, facts }: Trial): string | null {
  const truthOn = (day: string) => compiled.truthIn(new SubjectFacts(factsAre(facts), day));
  const now = truthOn(asOf);
  for (let days = 1; days <= DAYS; days += 1) {
    const day = addDays(asOf, days);
    if (truthOn(day) !== now) return day;
  }
  return null;
}

function turnsOn(compiled: CompiledLeaf, { asOf, facts }: Pick<Trial, 'asOf' | 'facts'>): string | null {
  const read = new SubjectFacts(factsAre(facts), asOf);
  compiled.truthIn(read);
  return leafTurnsOn(compiled, read);
}

describe('the day on which a comparison turns', () => {
  it('is no later than the first of the next 800 days on which it comes to something else', () => {
    const seen = { turns: 0, stays: 0, exact: 0 };
    fc.assert(
      fc.property(trial, (each) => {
        const compiled = compiledLeaf(each);
        const said = turnsOn(compiled, each);
        const turned = byTrying(compiled, each);
        expect(said === null || said > each.asOf).toBe(true);
        expect(turned === null || (said !== null && said <= turned)).toBe(true);
        seen[said === null ? 'stays' : 'turns'] += 1;
        if (said !== null && said === turned) seen.exact += 1;
      }),
      { numRuns },
    );
    expect(Math.min(seen.turns, seen.stays)).toBeGreaterThan(numRuns / 10);
    expect(seen.exact).toBeGreaterThan(numRuns / 10);
  });

  it.each<[string, Leaf, string | null]>([
    ['an event that is still to come', ['market.openedOn', 'withinDays', 30], '2024-03-05'],
    [
      'an event that is still to come, and then is old',
      ['market.openedOn', 'olderThanDays', 30],
      '2024-04-04',
    ],
    ['a day to come', ['market.openedOn', 'after', THE_DATE], '2024-03-05'],
    ['a day to come, with itself', ['market.openedOn', 'onOrAfter', THE_DATE], '2024-03-06'],
    ['a day that was there', ['market.checkedOn', 'before', THE_DATE], null],
    ['months from the last of January', ['market.checkedOn', 'olderThanMonths', 2], '2024-03-31'],
    ['two facts', ['market.openedOn', 'after', { fact: 'market.checkedOn' }], null],
  ])('of %s', (_what, given, day) => {
    const facts = { 'market.openedOn': '2024-03-05', 'market.checkedOn': '2024-01-31' };
    expect(turnsOn(compiledLeaf({ leaf: given, n: 0 }), { asOf: '2024-02-29', facts })).toBe(day);
  });

  it('is none beyond the last day that can be written, nor on it', () => {
    const given = compiledLeaf({ leaf: ['market.openedOn', 'withinDays', 30], n: 0 });
    for (const asOf of ['9999-12-20', LAST_CALENDAR_DATE]) {
      expect(turnsOn(given, { asOf, facts: { 'market.openedOn': '9999-12-15' } })).toBeNull();
    }
  });

  it('is none while its fact was not read, and reads nothing', () => {
    const facts = new SubjectFacts(() => {
      throw new Error('It is read.');
    }, '2024-02-29');
    expect(
      leafTurnsOn(compiledLeaf({ leaf: ['market.openedOn', 'withinDays', 30], n: 0 }), facts),
    ).toBeNull();
  });
});
