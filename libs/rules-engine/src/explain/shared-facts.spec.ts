import { describe, expect, it } from '@jest/globals';
import { compileRuleSet } from '../compile/compile-rule-set.js';
import { SubjectEvaluation } from '../evaluate/subject-evaluation.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aRule, aRuleSet, leaf } from '../fixtures/rules.fixture.js';
import { explainRule } from './explain-rule.js';

const AS_OF = '2026-03-31';

describe('an explanation of one of several rules', () => {
  it('is the same from facts that are read once for all rules of a subject', () => {
    const rules = [
      aRule({ id: 'first' }),
      aRule({ id: 'second', requirement: leaf('market.members', 'equal', 2) }),
      aRule({ id: 'third', requirement: leaf('verdict', 'equal', true, { rule: 'first' }) }),
    ];
    const given = factsAre({ 'market.isOpen': true, 'market.members': { lo: 1, hi: 2 } });
    const asked: string[] = [];
    const evaluation = new SubjectEvaluation(
      compileRuleSet(aRuleSet(...rules), CATALOGUE),
      'market',
      (request) => (asked.push(request.fact), given(request)),
      AS_OF,
    );
    const explained = rules.map(({ id }) => evaluation.explain(evaluation.rule(id)));
    expect(asked).toEqual(['market.isOpen', 'market.members']);
    expect(explained.map(({ verdict }) => verdict)).toEqual([
      'non_compliant',
      'insufficient_data',
      'non_compliant',
    ]);
    expect(explained).toEqual(
      rules.map(({ id }) => explainRule(evaluation.rule(id), evaluation.read, AS_OF)),
    );
  });
});
