import { describe, expect, it } from '@jest/globals';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { compiled } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, leaf } from '../fixtures/rules.fixture.js';
import { RuleDocumentError } from '../rule-document-error.js';
import { compileRuleSet } from './compile-rule-set.js';

const AS_OF = '2026-03-31';
const above = (count: number | string): Parameters<typeof leaf> => [
  'market.membersAbove',
  'greaterThan',
  0,
  { count: typeof count === 'string' ? { fact: `params.${count}` } : count },
];
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof RuleDocumentError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('a compiled rule set', () => {
  it('asks for the same fact with the same arguments once, without holes in the numbering', () => {
    const one = aRule({
      id: 'one',
      requirement: { all: [leaf(...above(2)), leaf(...above('least'))] },
      params: { least: aParameter(2) },
    });
    const two = aRule({
      id: 'two',
      requirement: { any: [leaf(...above(3)), leaf('verdict', 'equal', true, { rule: 'one' })] },
    });
    const set = compileRuleSet(aRuleSet(one, two), CATALOGUE);
    expect(set.requests.market.map(({ fact, args, index }) => [index, fact, args])).toEqual([
      [0, 'market.isOpen', {}],
      [1, 'market.membersAbove', { count: 2 }],
      [2, 'market.membersAbove', { count: 3 }],
    ]);
    expect(set.subjects.market.verdictRequests.map(({ index, args }) => [index, args])).toEqual([
      [3, { rule: 'one' }],
    ]);
    expect(set.requests.town).toEqual([]);
  });

  it('orders rules after those whose verdict they ask for, else by id', () => {
    const asks = (id: string, rule: string) =>
      aRule({ id, requirement: leaf('verdict', 'equal', true, { rule }) });
    const set = compileRuleSet(
      aRuleSet(asks('a', 'c'), aRule({ id: 'b' }), asks('c', 'd'), aRule({ id: 'd' })),
      CATALOGUE,
    );
    expect(set.rules.map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('uses the values of parameters, and overrides in their place', () => {
    const rule = aRule({
      requirement: leaf('market.members', 'greaterThanInclusive', { fact: 'params.least' }),
      params: { least: aParameter(3, { max: 5 }) },
    });
    const facts = factsAre({ 'market.isOpen': true, 'market.members': 3 });
    expect(evaluateRule(compiled([rule]), facts, AS_OF).verdict).toBe('compliant');
    expect(evaluateRule(compiled([rule], { 'a-rule': { least: 4 } }), facts, AS_OF).verdict).toBe(
      'non_compliant',
    );
  });

  it('refuses overrides that do not fit', () => {
    const rule = aRule({
      requirement: leaf(...above('least')),
      params: { least: aParameter(3, { max: 5 }) },
    });
    expect(codeOf(() => compiled([rule], { 'a-rule': { least: 6 } }))).toBe('param.out_of_range');
    expect(codeOf(() => compiled([rule], { 'a-rule': { least: NaN } }))).toBe('param.out_of_range');
    expect(codeOf(() => compiled([rule], { 'a-rule': { most: 3 } }))).toBe('param.unknown');
    expect(codeOf(() => compiled([rule], { other: { least: 3 } }))).toBe('param.unknown');
    expect(codeOf(() => compiled([rule], { 'a-rule': { least: 2.5 } }))).toBe('param.not_whole');
  });

  it('is not made from rules the linter refuses, and says what is wrong with them', () => {
    const wrong = aRule({ requirement: leaf('market.member', 'equal', 3) });
    const compiling = () => compileRuleSet(aRuleSet(wrong), CATALOGUE);
    expect(codeOf(compiling)).toBe('rule_set.invalid');
    expect(compiling).toThrow("did you mean 'market.members'?");
  });
});
