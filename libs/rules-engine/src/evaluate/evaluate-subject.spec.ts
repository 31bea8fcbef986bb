import { describe, expect, it } from '@jest/globals';
import { compileCheckedRuleSet, compileRuleSet } from '../compile/compile-rule-set.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { writeOutConditions } from '../references/write-out-conditions.js';
import type { Condition } from '../rule-document.js';
import { evaluateSubject, evaluateSubjectRule } from './evaluate-subject.js';
import { SubjectEvaluation } from './subject-evaluation.js';

const AS_OF = '2026-03-31';
const complies = (rule: string): Condition => leaf('verdict', 'equal', true, { rule });
const summary = aRule({ id: 'a-summary', applicability: isOpen, requirement: complies('members') });
const members = aRule({
  id: 'members',
  applicability: threeMembers,
  requirement: leaf('market.area', 'greaterThan', 10),
});
const inTown = aRule({
  id: 'town',
  subject: 'town',
  applicability: leaf('town.population', 'greaterThan', 0),
  requirement: leaf('town.population', 'greaterThan', 1),
});
const unknownRule = expect.objectContaining({ code: 'rule.unknown' });
const aSet = () => compileRuleSet(aRuleSet(summary, members, inTown), CATALOGUE);

const verdicts = (facts: Record<string, FactValue>) =>
  evaluateSubject(aSet(), 'market', factsAre({ 'market.isOpen': true, ...facts }), AS_OF).map(
    ({ rule, verdict }) => `${rule.id}: ${verdict}`,
  );

describe('the rules of a set on one subject', () => {
  it.each<[Record<string, FactValue>, string, string]>([
    [{ 'market.members': 3, 'market.area': 11 }, 'compliant', 'compliant'],
    [{ 'market.members': 3, 'market.area': 10 }, 'non_compliant', 'non_compliant'],
    [{ 'market.members': 3 }, 'insufficient_data', 'insufficient_data'],
    [{ 'market.members': 2 }, 'not_applicable', 'non_compliant'],
  ])('with %j: members is %s, the rule that asks for it %s', (facts, asked, asking) => {
    expect(verdicts(facts)).toEqual([`members: ${asked}`, `a-summary: ${asking}`]);
  });

  it('are those about subjects of its type', () => {
    const results = evaluateSubject(aSet(), 'town', factsAre({ 'town.population': 5 }), AS_OF);
    expect(results.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([['town', 'compliant']]);
  });

  it('read every fact at most once, and never ask for a verdict', () => {
    const asked: string[] = [];
    const facts = factsAre({ 'market.isOpen': true, 'market.members': 3, 'market.area': null });
    evaluateSubject(aSet(), 'market', (request) => (asked.push(request.fact), facts(request)), AS_OF);
    expect(asked.sort()).toEqual(['market.area', 'market.isOpen', 'market.members']);
  });

  it('can be asked for one of them, which decides only what that one needs', () => {
    const asked: string[] = [];
    const facts = factsAre({ 'market.members': 3, 'market.area': 11 });
    const result = evaluateSubjectRule(
      aSet(),
      'members',
      (request) => (asked.push(request.fact), facts(request)),
      AS_OF,
    );
    expect(result.verdict).toBe('compliant');
    expect(asked).toEqual(['market.members', 'market.area']);
    const all = factsAre({ 'market.isOpen': true, 'market.members': 3, 'market.area': 11 });
    expect(evaluateSubjectRule(aSet(), 'a-summary', all, AS_OF).verdict).toBe('compliant');
  });

  it('are refused by an unknown id, or one about other subjects', () => {
    expect(() => evaluateSubjectRule(aSet(), 'nobody', factsAre({}), AS_OF)).toThrow('no rule nobody');
    const evaluation = new SubjectEvaluation(aSet(), 'market', factsAre({}), AS_OF);
    expect(() => evaluation.rule('town')).toThrow('no market rule town');
    expect(() => evaluation.rule('nobody')).toThrow('no market rule nobody');
    expect(() => evaluation.rule('town')).toThrow(unknownRule);
    expect(() => evaluateSubjectRule(aSet(), 'nobody', factsAre({}), AS_OF)).toThrow(unknownRule);
  });

  it('may ask for more verdicts than facts', () => {
    const asks = aRule({ id: 'asks', applicability: complies('a'), requirement: complies('b') });
    const alike = ['a', 'b'].map((id) => aRule({ id, applicability: isOpen, requirement: { not: isOpen } }));
    const set = compileCheckedRuleSet(writeOutConditions(aRuleSet(...alike, asks)), CATALOGUE);
    const results = evaluateSubject(set, 'market', factsAre({ 'market.isOpen': true }), AS_OF);
    expect(results.map(({ verdict }) => verdict)).toEqual([
      'non_compliant',
      'non_compliant',
      'not_applicable',
    ]);
  });

  it('say the same, however often they are asked for', () => {
    const rule = aRule({
      params: { graceDays: aParameter(30) },
      grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
    });
    const late = compileRuleSet(aRuleSet(rule), CATALOGUE);
    const facts = factsAre({ 'market.isOpen': true, 'market.members': 2, 'market.openedOn': AS_OF });
    const evaluation = new SubjectEvaluation(late, 'market', facts, AS_OF);
    const result = evaluation.result(evaluation.rule('a-rule'));
    expect(result).toEqual({ verdict: 'in_grace', graceEndsOn: '2026-04-30' });
    expect(evaluation.result(evaluation.rule('a-rule'))).toEqual(result);
  });
});
