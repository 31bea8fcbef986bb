import { describe, expect, it } from '@jest/globals';
import { compileCheckedRuleSet } from '../compile/compile-rule-set.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { writeOutConditions } from '../references/write-out-conditions.js';
import type { RuleDocument } from '../rule-document.js';
import { SubjectEvaluation } from './subject-evaluation.js';

const AS_OF = '2024-02-29';
const FACTS: Readonly<Record<string, FactValue>> = {
  'market.isOpen': true,
  'market.members': 0,
  'market.openedOn': '2024-02-20',
  'market.checkedOn': '2024-02-25',
};
const checked = leaf('market.checkedOn', 'withinDays', 30);
const grace = (fact: string): Partial<RuleDocument> => ({
  params: { days: aParameter(20, { unit: 'days' }) },
  grace: { from: { fact }, days: { fact: 'params.days' } },
});

/** Until when the verdicts of these rules stand, of which the first is decided. */
function standsUntil(rules: readonly Partial<RuleDocument>[], over: typeof FACTS = {}): string | null {
  const source = writeOutConditions(aRuleSet(...rules.map((rule) => aRule(rule))));
  const set = compileCheckedRuleSet(source, CATALOGUE);
  const evaluation = new SubjectEvaluation(set, 'market', factsAre({ ...FACTS, ...over }), AS_OF);
  evaluation.result(set.rulesById.get(rules[0]?.id ?? 'a-rule')!);
  return evaluation.standsUntil();
}

describe('the verdicts on a subject stand', () => {
  it('for good where nothing looks at the date', () => {
    expect(standsUntil([{}])).toBeNull();
  });

  it('until a comparison with the date turns', () => {
    expect(standsUntil([{ requirement: checked }])).toBe('2024-03-27');
  });

  it('for good while the comparison was not made', () => {
    expect(standsUntil([{ requirement: checked }], { 'market.isOpen': false })).toBeNull();
  });

  it('until a grace ends', () => {
    expect(standsUntil([grace('market.openedOn')])).toBe('2024-03-11');
  });

  it('for good once it has ended', () => {
    expect(standsUntil([grace('market.openedOn')], { 'market.openedOn': '2024-02-01' })).toBeNull();
  });

  it('until tomorrow while a grace starts on whatever day it is', () => {
    expect(standsUntil([grace('asOf')])).toBe('2024-03-01');
  });

  it('until that of a rule turns that was asked for', () => {
    const asking = {
      id: 'b-rule',
      applicability: isOpen,
      requirement: leaf('verdict', 'equal', true, { rule: 'a-rule' }),
    };
    expect(standsUntil([asking, { requirement: checked }])).toBe('2024-03-27');
  });

  it('until the first of several days', () => {
    const requirement = { all: [checked, leaf('market.openedOn', 'olderThanDays', 15)] };
    expect(standsUntil([{ requirement }])).toBe('2024-03-06');
  });
});
