import { describe, expect, it } from '@jest/globals';
import type { FactValue } from '../fact-value.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, leaf } from '../fixtures/rules.fixture.js';
import type { Condition, RuleDocument } from '../rule-document.js';
import { ClosureProgram } from './closure-program.js';
import { compiledSubject } from './generated-rules.fixture.js';
import { GeneratedProgram } from './generated-program.js';
import { COMPLIANT, IN_GRACE, INSUFFICIENT_DATA, NON_COMPLIANT } from './verdict-code.js';

const AS_OF = '2026-03-31';
type Facts = Readonly<Record<string, FactValue>>;

/** Verdicts and leaf states by both programs, which must be the same; the verdicts. */
function verdictsOf(rules: readonly RuleDocument[], facts: Facts, asOf = AS_OF): number[] {
  const subject = compiledSubject(rules);
  const given = subject.requests.map(factsAre(facts));
  const [generated, closures] = [GeneratedProgram, ClosureProgram].map((Program) => {
    const program = new Program(subject);
    const verdicts = new Uint8Array(rules.length);
    program.decide(given, asOf, verdicts);
    const quick = [...verdicts];
    const leaves = new Uint32Array(program.layout.words).fill(0xffff_ffff);
    program.decideWithLeaves(given, asOf, verdicts.fill(0), leaves);
    return { quick, verdicts: [...verdicts], leaves: [...leaves] };
  });
  expect(generated).toEqual(closures);
  return generated?.quick ?? [];
}

/** Comparisons of which the one at a place asks for another number than all others. */
const comparisons = (count: number, odd: number | null, from = 0): Condition[] =>
  Array.from({ length: count }, (_, at) =>
    leaf('market.membersAbove', 'greaterThanInclusive', at === odd ? 9 : 1, { count: from + at }),
  );
const FACTS: readonly Facts[] = [
  { 'market.isOpen': true, 'market.membersAbove': 1 },
  { 'market.isOpen': true, 'market.membersAbove': 0 },
  { 'market.isOpen': true, 'market.membersAbove': null },
  { 'market.isOpen': true, 'market.membersAbove': 1, 'market.membersAbove {"count":17}': null },
  { 'market.isOpen': true, 'market.membersAbove': 0, 'market.membersAbove {"count":17}': 1 },
];

describe('generated code says what the closures say', () => {
  it.each([1, 2, 15, 16, 31, 45])('of groups of %d comparisons', (count) => {
    for (const facts of FACTS) {
      for (const odd of [null, 0, count - 1]) {
        const parts = comparisons(count, odd);
        verdictsOf(
          [aRule({ requirement: { all: parts } }), aRule({ id: 'b', requirement: { any: parts } })],
          facts,
        );
      }
    }
  });

  it.each([1, 15, 16, 48, 97])('of many rules with %d comparisons each', (count) => {
    const rules = Array.from({ length: 5 }, (_, number) =>
      aRule({ id: `rule-${number}`, requirement: { all: comparisons(count, null, number) } }),
    );
    for (const facts of FACTS) expect(verdictsOf(rules, facts)).toHaveLength(5);
  });

  it('of rules that ask for the verdicts of others, in force or not', () => {
    const asks = (rule: string) => leaf('verdict', 'equal', true, { rule });
    const rules = [
      aRule({ id: 'asked' }),
      aRule({ id: 'asking', requirement: asks('asked') }),
      aRule({ id: 'twice', requirement: { not: asks('asking') } }),
    ];
    for (const members of [2, 3, null, { lo: 2, hi: 4 }]) {
      verdictsOf(rules, { 'market.isOpen': true, 'market.members': members });
    }
    const [asked, asking] = verdictsOf(rules, { 'market.isOpen': true, 'market.members': 3 });
    expect(asking).toBe(asked);
  });

  it.each([
    ['2026-03-20', NON_COMPLIANT],
    ['2026-03-21', NON_COMPLIANT],
    ['2026-03-22', IN_GRACE],
    ['2026-04-01', IN_GRACE],
    [null, INSUFFICIENT_DATA],
  ])('of a grace of ten days that begins on %s', (start, verdict) => {
    const grace = (from: string) => ({ days: { fact: 'params.days' }, from: { fact: from } });
    const params = { days: aParameter(10) };
    const rules = [
      aRule({ id: 'dated', params, grace: grace('market.openedOn') }),
      aRule({ id: 'today', params, grace: grace('asOf') }),
    ];
    const facts = { 'market.isOpen': true, 'market.members': 1, 'market.openedOn': start };
    expect(verdictsOf(rules, facts)).toEqual([verdict, IN_GRACE]);
  });

  it('of empty lists of words, odd numbers and dates that are none', () => {
    const rules = [
      aRule({ id: 'none', requirement: leaf('market.topics', 'containsAll', []) }),
      aRule({ id: 'any', requirement: leaf('market.topics', 'containsAny', []) }),
      aRule({ id: 'in', requirement: leaf('market.kind', 'in', []) }),
      aRule({ id: 'day', requirement: leaf('market.openedOn', 'before', '0001-01-01') }),
    ];
    const facts = { 'market.isOpen': true, 'market.topics': ['dues'], 'market.kind': 'joint' };
    verdictsOf(rules, { ...facts, 'market.openedOn': '2026-01-01' });
    verdictsOf(rules, { ...facts, 'market.openedOn': null, 'market.kind': null });
  });

  it('of a day of the evaluation that is none', () => {
    const since = (day: string) => leaf('asOf', 'onOrAfter', day);
    const rules = [
      aRule({ id: 'a', requirement: { all: [since('2026-02-01'), since('2026-02-30')] } }),
      aRule({ id: 'b', requirement: since('2026-03-01') }),
    ];
    expect(verdictsOf(rules, { 'market.isOpen': true }, '2026-02-30')).toEqual([COMPLIANT, NON_COMPLIANT]);
  });
});
