import { describe, expect, it } from '@jest/globals';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { explainRule } from '../explain/explain-rule.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { compiled } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, leaf } from '../fixtures/rules.fixture.js';
import type { FactDefinition } from '../fact-catalogue.js';
import { RuleDocumentError } from '../rule-document-error.js';
import { compileRuleSet } from './compile-rule-set.js';

const AS_OF = '2026-03-31';
const above = (count: number | string): Parameters<typeof leaf> => [
  'market.membersAbove',
  'greaterThan',
  0,
  { count: typeof count === 'string' ? { fact: `params.${count}` } : count },
];
const BETWEEN: FactDefinition = {
  name: 'market.between',
  subject: 'market',
  type: 'integer',
  args: { low: 'integer', high: 'number' },
  label: { zh: '之间', en: 'between' },
  source: 'test',
  canBeUnknown: true,
};
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

  it('orders rules by id in whatever order they come, whether or not they say to what they apply', () => {
    const { applicability: _none, ...everywhere } = aRule({ id: 'c', facts: ['market.members'] });
    const asks = aRule({ id: 'a', requirement: leaf('verdict', 'equal', true, { rule: 'b' }) });
    const set = compileRuleSet(aRuleSet(everywhere, aRule({ id: 'b' }), asks), CATALOGUE);
    expect(set.rules.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(set.rulesById.get('a')?.dependencies).toEqual(new Map([['b', set.rulesById.get('b')]]));
    expect(set.rulesById.get('c')?.dependencies).toEqual(new Map());
  });

  it('has a rule that does not say to what it applies apply to all subjects', () => {
    const { applicability: _none, ...everywhere } = aRule({ facts: ['market.members'] });
    const verdict = (members: number) =>
      evaluateRule(compiled([everywhere]), factsAre({ 'market.members': members }), AS_OF).verdict;
    expect([verdict(3), verdict(2)]).toEqual(['compliant', 'non_compliant']);
    expect(explainRule(compiled([everywhere]), factsAre({}), AS_OF).applicability).toEqual({
      kind: 'all',
      truth: true,
      children: [],
    });
  });

  it('leaves out what is not enabled, but not from what is linted', () => {
    const off = aRule({ id: 'off', enabled: false, requirement: leaf('market.kind', 'equal', 'joint') });
    const set = compileRuleSet(aRuleSet(off, aRule({ id: 'on', enabled: true })), CATALOGUE);
    expect(set.rules.map(({ id }) => id)).toEqual(['on']);
    expect(set.requests.market.map(({ fact }) => fact)).toEqual(['market.isOpen', 'market.members']);
    const wrong = { ...off, requirement: leaf('market.kind', 'equal', 'jiont') };
    expect(codeOf(() => compileRuleSet(aRuleSet(wrong), CATALOGUE))).toBe('rule_set.invalid');
  });

  it('asks once for the same arguments, in whatever order they are given', () => {
    const wide = new Map([...CATALOGUE, [BETWEEN.name, BETWEEN]]);
    const between = (args: Record<string, number>) => leaf(BETWEEN.name, 'greaterThan', 0, args);
    const rule = aRule({
      requirement: {
        all: [between({ low: 1, high: 2.5 }), between({ high: 2.5, low: 1 }), between({ low: 2, high: 1 })],
      },
    });
    const { requests } = compileRuleSet(aRuleSet(rule), wide);
    expect(requests.market.slice(1).map(({ args }) => args)).toEqual([
      { low: 1, high: 2.5 },
      { low: 2, high: 1 },
    ]);
  });

  it('does without the rule whose verdict is asked for, where that is not in force', () => {
    const asking = aRule({ id: 'asking', requirement: leaf('verdict', 'equal', true, { rule: 'off' }) });
    expect(compiled([asking, aRule({ id: 'off', enabled: false })]).dependencies).toEqual(new Map());
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

  it('takes overrides up to the bounds, and says which rule, parameter and bounds one does not fit', () => {
    const rule = aRule({
      requirement: leaf(...above('least')),
      params: { least: aParameter(3, { min: 2, max: 5 }) },
    });
    const laidOver = (values: Record<string, number>) => () => compiled([rule], { 'a-rule': values });
    expect([laidOver({ least: 2 })().params, laidOver({ least: 5 })().params]).toEqual([
      { least: 2 },
      { least: 5 },
    ]);
    expect(laidOver({ least: 1 })).toThrow('a-rule: params.least is 1, but must lie between 2 and 5');
    expect(laidOver({ least: 2.5 })).toThrow('a-rule: params.least is 2.5');
    expect(laidOver({ most: 3 })).toThrow('a-rule has no parameter most');
    expect(codeOf(laidOver({ toString: 3 }))).toBe('param.unknown');
  });

  it('has a grace last whole days', () => {
    const rule = aRule({
      params: { graceDays: aParameter(30) },
      grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
    });
    const lasting = (graceDays: number) => () => compiled([rule], { 'a-rule': { graceDays } });
    expect(lasting(60)().grace?.days).toBe(60);
    expect(codeOf(lasting(2.5))).toBe('param.not_whole');
    expect(lasting(2.5)).toThrow('a-rule: params.graceDays is 2.5');
  });

  it('takes a fraction for an argument that may be one', () => {
    const wide = new Map([...CATALOGUE, [BETWEEN.name, BETWEEN]]);
    const rule = aRule({
      requirement: leaf(BETWEEN.name, 'greaterThan', 0, { low: 1, high: { fact: 'params.half' } }),
      params: { half: aParameter(2.5) },
    });
    expect(compileRuleSet(aRuleSet(rule), wide).requests.market[1]?.args).toEqual({ low: 1, high: 2.5 });
  });

  it.each<[string, ReturnType<typeof leaf>, string]>([
    ['operator.unknown', leaf('market.members', 'atLeast', 3), 'a-rule: atLeast'],
    ['fact.unknown', leaf('market.member', 'equal', 3), 'a-rule: market.member'],
    ['param.unknown', leaf(...above('most')), 'a-rule: params.most'],
  ])('has no place for what would have been linted away: %s', (code, requirement, message) => {
    const compiling = () => compiled([aRule({ requirement })]);
    expect(codeOf(compiling)).toBe(code);
    expect(compiling).toThrow(message);
  });

  it('is not made from rules the linter refuses, and says what is wrong with them', () => {
    const wrong = aRule({ requirement: leaf('market.member', 'equal', 3) });
    const compiling = () => compileRuleSet(aRuleSet(wrong), CATALOGUE);
    expect(codeOf(compiling)).toBe('rule_set.invalid');
    expect(compiling).toThrow('The rule set a-set cannot be used.');
    expect(compiling).toThrow("did you mean 'market.members'?");
  });
});
