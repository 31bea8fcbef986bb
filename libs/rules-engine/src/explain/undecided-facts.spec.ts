import { describe, expect, it } from '@jest/globals';
import { compiled } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { undecidedFacts } from './undecided-facts.js';

const rule = aRule({
  params: { graceDays: aParameter(30) },
  requirement: {
    all: [
      threeMembers,
      { any: [leaf('market.area', 'greaterThan', 10), { not: leaf('market.kind', 'equal', 'joint') }] },
      leaf('market.members', 'greaterThan', { fact: 'market.branches' }),
    ],
  },
  grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
});
const known = {
  'market.isOpen': true,
  'market.members': 3,
  'market.area': 5,
  'market.kind': 'floating',
  'market.branches': 1,
};
const undecided = (facts: Record<string, FactValue>): string[] =>
  undecidedFacts(compiled([rule]), factsAre({ ...known, ...facts }), '2026-03-31').map(({ fact }) => fact);

describe('the facts behind insufficient data', () => {
  it.each<[string, Record<string, FactValue>, string[]]>([
    ['nothing, when the rule is decided', {}, []],
    ['nothing, when the unknown does not matter', { 'market.area': null }, []],
    [
      'applicability alone, while that is unknown',
      { 'market.isOpen': null, 'market.members': null },
      ['market.isOpen'],
    ],
    ['nothing, when the rule does not apply', { 'market.isOpen': false, 'market.members': null }, []],
    ['a bound that leaves the answer open, once', { 'market.members': { lo: 2, hi: 4 } }, ['market.members']],
    [
      'not a bound that decides',
      { 'market.members': { lo: 3, hi: 4 }, 'market.branches': null },
      ['market.members', 'market.branches'],
    ],
    [
      'all unknown branches of an any',
      { 'market.area': null, 'market.kind': null },
      ['market.area', 'market.kind'],
    ],
    [
      'not the unknown within a part that is decided all the same',
      { 'market.area': null, 'market.branches': null },
      ['market.branches'],
    ],
    [
      'not a bound that decides its own comparison',
      { 'market.members': { lo: 3, hi: 4 }, 'market.area': null, 'market.kind': 'joint' },
      ['market.area'],
    ],
    ['the threshold, if that is the unknown side', { 'market.branches': null }, ['market.branches']],
    [
      'the start of the grace of a failing rule',
      { 'market.members': 2, 'market.area': null },
      ['market.openedOn'],
    ],
    ['nothing, while a known grace runs', { 'market.members': 2, 'market.openedOn': '2026-03-30' }, []],
  ])('are %s', (_name, facts, expected) => {
    expect(undecided(facts)).toEqual(expected);
  });

  it('are those of the requirement where a rule applies to everything', () => {
    const { applicability: _none, ...everywhere } = rule;
    const read = factsAre({ ...known, 'market.members': null });
    expect(undecidedFacts(compiled([everywhere]), read, '2026-03-31').map(({ fact }) => fact)).toEqual([
      'market.members',
    ]);
  });

  it('are those of the rule whose verdict is undecided', () => {
    const asking = aRule({ id: 'asking', requirement: leaf('verdict', 'equal', true, { rule: 'a-rule' }) });
    const read = factsAre({ ...known, 'market.members': null, verdict: null });
    expect(undecidedFacts(compiled([asking, rule]), read, '2026-03-31').map(({ fact }) => fact)).toEqual([
      'market.members',
    ]);
  });

  it('are the verdict itself where nothing behind it is open', () => {
    const asking = aRule({ id: 'asking', requirement: leaf('verdict', 'equal', true, { rule: 'a-rule' }) });
    const read = factsAre({ ...known, verdict: null });
    expect(undecidedFacts(compiled([asking, rule]), read, '2026-03-31')).toEqual([
      expect.objectContaining({ fact: 'verdict', args: { rule: 'a-rule' } }),
    ]);
  });
});
