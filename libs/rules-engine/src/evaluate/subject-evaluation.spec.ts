import { describe, expect, it } from '@jest/globals';
import { compileRuleSet } from '../compile/compile-rule-set.js';
import { groundsOf } from '../explain/rule-grounds.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aRule, aRuleSet, isOpen, leaf } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { SubjectEvaluation } from './subject-evaluation.js';

const dated = aRule({
  id: 'dated',
  applicability: isOpen,
  requirement: {
    all: [
      leaf('market.openedOn', 'before', { fact: 'asOf' }),
      leaf('market.checkedOn', 'before', { fact: 'asOf' }),
      leaf('market.members', 'greaterThanInclusive', 3),
    ],
  },
});
const asking = aRule({
  id: 'asking',
  applicability: isOpen,
  requirement: leaf('verdict', 'equal', true, { rule: 'dated' }),
});
const FACTS: Record<string, FactValue> = {
  ...{ 'market.isOpen': true, 'market.members': 2 },
  ...{ 'market.openedOn': '2020-01-01', 'market.checkedOn': '2030-01-01' },
};
const evaluated = (facts = FACTS) => {
  const set = compileRuleSet(aRuleSet(dated, asking), CATALOGUE);
  const of = new SubjectEvaluation(set, 'market', factsAre(facts), '2026-03-31');
  return { of, rule: set.rulesById.get('dated')!, askingRule: set.rulesById.get('asking')! };
};

describe('the evaluation of a subject', () => {
  it('tells what comparisons with its date come to', () => {
    const { of, rule } = evaluated();
    expect(of.truthsOf(groundsOf(rule).datedLeaves)).toEqual([true, false]);
    expect(evaluated({ 'market.checkedOn': '2020-01-01' }).of.truthsOf(groundsOf(rule).datedLeaves)).toEqual([
      ...[null, true],
    ]);
  });

  it('knows what would have to change', () => {
    const { of, rule } = evaluated({ ...FACTS, 'market.checkedOn': '2020-01-01' });
    expect(of.change(rule)).toMatchObject({
      change: { steps: [{ fact: 'market.members', from: 2, to: 3 }] },
      noChange: null,
    });
  });

  it('has the facts that were read by then, and no verdicts', () => {
    const { of, askingRule } = evaluated({ ...FACTS, 'market.isOpen': false });
    const before = of.factsRead();
    expect(before.every((value) => value === undefined)).toBe(true);
    of.code(askingRule);
    expect(of.factsRead()).toHaveLength(before.length);
    expect(of.factsRead().filter((value) => value !== undefined)).toEqual([false]);
    const open = evaluated({ ...FACTS, 'market.checkedOn': '2020-01-01' });
    open.of.code(open.askingRule);
    expect(open.of.factsRead()).toHaveLength(4);
    expect(open.of.factsRead()).toEqual(expect.arrayContaining([true, 2, '2020-01-01']));
  });
});
