import { describe, expect, it } from '@jest/globals';
import { Engine, type EngineOptions, type TopLevelCondition } from 'json-rules-engine';
import { factsAre } from '../fixtures/facts.fixture.js';
import { isOpen, leaf } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { ourOutcome } from './our-outcome.fixture.js';
import type { ReferenceFacts } from './reference-facts.js';
import { runReference } from './run-reference.js';

const AS_OF = '2026-03-31';
type Facts = Readonly<Record<string, FactValue>>;

/** json-rules-engine's answer, and ours: a verdict of a rule that applies, or the code of the refusal. */
async function bothEngines(requirement: unknown, facts: Facts): Promise<[boolean, string]> {
  const read = factsAre(facts);
  const valueOf = (fact: string): FactValue => read({ fact, args: {}, index: 0 });
  return [await theirs(requirement, { asOf: AS_OF, params: {}, valueOf }), ours(requirement, facts)];
}

/** json-rules-engine as it comes, with none of the options that the run-time check gives it. */
const theirs = async (
  condition: unknown,
  facts: ReferenceFacts,
  options: EngineOptions = {},
): Promise<boolean> => (await runReference({ condition }, facts, options)).holds;

const ours = (condition: unknown, facts: Facts): string => ourOutcome({ condition, facts });

/** What the rule of `ourOutcome` applies to. */
const sinceEver = leaf('asOf', 'after', '0001-01-01');
const nothing = { asOf: AS_OF, params: {}, valueOf: (): FactValue => null };

describe('where json-rules-engine would certify by mistake', () => {
  it.each<[string, unknown, Facts, [boolean, string]]>([
    ['an empty any is refused, not true', { any: [] }, {}, [true, 'condition.empty']],
    ['an empty all is refused, not true', { all: [] }, {}, [true, 'condition.empty']],
    [
      'a node with all and any is refused; it does not lose its all',
      { any: [isOpen], all: [leaf('market.members', 'equal', 99)] },
      { 'market.isOpen': true, 'market.members': 0 },
      [true, 'condition.two_keys'],
    ],
    [
      'a negated comparison with an unknown is unknown, not true',
      { not: leaf('market.members', 'lessThan', 3) },
      { 'market.members': null },
      [true, 'insufficient_data'],
    ],
    [
      'a comparison with an unknown is unknown, not false',
      leaf('market.members', 'greaterThan', 3),
      { 'market.members': null },
      [false, 'insufficient_data'],
    ],
    [
      'not equal to an unknown is unknown, not true',
      leaf('market.kind', 'notEqual', 'joint'),
      { 'market.kind': null },
      [true, 'insufficient_data'],
    ],
    [
      'not in a list is unknown of an unknown, not true',
      leaf('market.kind', 'notIn', ['joint']),
      { 'market.kind': null },
      [true, 'insufficient_data'],
    ],
    [
      'two unknowns are not equal, but unknown',
      leaf('market.members', 'equal', { fact: 'market.branches' }),
      { 'market.branches': null, 'market.members': null },
      [true, 'insufficient_data'],
    ],
    [
      'a list that is unknown may contain anything',
      leaf('market.topics', 'doesNotContain', 'dues'),
      { 'market.topics': null },
      [false, 'insufficient_data'],
    ],
    [
      'bounds are compared as bounds, not as no number at all',
      leaf('market.members', 'greaterThanInclusive', 3),
      { 'market.members': { lo: 3, hi: 5 } },
      [false, 'compliant'],
    ],
    [
      'bounds are not different from every number',
      leaf('market.members', 'notEqual', 4),
      { 'market.members': { lo: 3, hi: 5 } },
      [true, 'insufficient_data'],
    ],
    [
      'a text is no number: it is not coerced',
      leaf('market.members', 'greaterThan', 3),
      { 'market.members': '10' },
      [true, 'fact.wrong_type'],
    ],
    [
      'a text that starts as a number is no number',
      leaf('market.members', 'notEqual', 3),
      { 'market.members': '3 members' },
      [true, 'fact.wrong_type'],
    ],
    [
      'numbers are not compared as texts',
      leaf('market.members', 'lessThan', '9'),
      { 'market.members': '10' },
      [true, 'value.wrong_type'],
    ],
    [
      'dates are not compared as numbers',
      leaf('market.openedOn', 'lessThan', 2027),
      { 'market.openedOn': '2026-01-01' },
      [false, 'operator.misfit'],
    ],
    [
      'in a text is refused; it does not match parts of words',
      leaf('market.kind', 'in', 'joint-venture'),
      { 'market.kind': 'joint' },
      [true, 'value.wrong_type'],
    ],
    [
      'a fact of the wrong type is a fault, not a false',
      leaf('market.topics', 'contains', 'dues'),
      { 'market.topics': 'dues' },
      [false, 'fact.wrong_type'],
    ],
    [
      'a priority is refused, not obeyed',
      { all: [{ ...isOpen, priority: 5 }] },
      { 'market.isOpen': true },
      [true, 'condition.extra_key'],
    ],
    [
      'a path is refused, not followed',
      { ...leaf('market.topics', 'equal', 'dues'), path: '$[0]' },
      { 'market.topics': ['dues'] },
      [true, 'condition.extra_key'],
    ],
    [
      'a word nobody knows is refused, not unequal',
      leaf('market.kind', 'notEqual', 'jiont'),
      { 'market.kind': 'joint' },
      [true, 'value.unknown_word'],
    ],
    [
      'a fact held against itself is refused',
      leaf('market.members', 'equal', { fact: 'market.members' }),
      { 'market.members': 3 },
      [true, 'condition.constant'],
    ],
    [
      'a decorated operator is refused; it is not true of an empty list',
      leaf('market.topics', 'everyFact:equal', 'dues'),
      { 'market.topics': [] },
      [true, 'operator.unknown'],
    ],
  ])('%s', async (_name, requirement, facts, expected) => {
    expect(await bothEngines(requirement, facts)).toEqual(expected);
  });

  it.each<[string, unknown, boolean, string]>([
    [
      'can only be true',
      { any: [leaf('market.members', 'lessThan', 5), leaf('market.members', 'greaterThan', 2)] },
      true,
      'condition.tautology',
    ],
    [
      'can only be false',
      { all: [leaf('market.members', 'lessThan', 2), leaf('market.members', 'greaterThan', 5)] },
      false,
      'condition.unsatisfiable',
    ],
    ['is met wherever the rule applies', sinceEver, true, 'requirement.always_met'],
    [
      'is met nowhere that the rule applies',
      leaf('asOf', 'onOrBefore', '0001-01-01'),
      false,
      'requirement.never_met',
    ],
  ])('a condition that %s is refused; it does not decide', async (_name, requirement, holds, code) => {
    expect(await bothEngines(requirement, { 'market.isOpen': true, 'market.members': 3 })).toEqual([
      holds,
      code,
    ]);
  });

  it('a named condition nobody defined is refused; its negation is not true', async () => {
    const requirement = { not: { condition: 'typo' } };
    const lenient = { allowUndefinedConditions: true };
    expect(await theirs(requirement, nothing, lenient)).toBe(true);
    expect(ours(requirement, {})).toBe('condition.unknown');
  });

  it('a fact nobody knows is refused; its negation is not true', async () => {
    const requirement = { not: leaf('market.memberz', 'equal', 3) };
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({ conditions: requirement as TopLevelCondition, event: { type: 'holds' } });
    expect((await engine.run()).results).toHaveLength(1);
    expect(ours(requirement, {})).toBe('fact.unknown');
  });
});
