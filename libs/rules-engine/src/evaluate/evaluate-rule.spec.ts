import { describe, expect, it } from '@jest/globals';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { FactValueError } from '../rules-engine-error.js';
import { evaluateRule } from './evaluate-rule.js';

const AS_OF = '2026-03-31';
const plain = () => compiledRule();
const withGrace = () =>
  compiledRule({
    params: { graceDays: aParameter(30) },
    grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
  });

const verdict = (isOpen: FactValue, members: FactValue): string =>
  evaluateRule(plain(), factsAre({ 'market.isOpen': isOpen, 'market.members': members }), AS_OF).verdict;

describe('the verdict of a rule', () => {
  it.each<[FactValue, FactValue, string]>([
    [true, 3, 'compliant'],
    [true, 2, 'non_compliant'],
    [true, null, 'insufficient_data'],
    [true, { lo: 2, hi: 3 }, 'insufficient_data'],
    [true, { lo: 3, hi: null }, 'compliant'],
    [true, { lo: 0, hi: 2 }, 'non_compliant'],
    [false, 3, 'not_applicable'],
    [false, null, 'not_applicable'],
    [null, 3, 'insufficient_data'],
    [null, 2, 'insufficient_data'],
  ])('open %j with %j members is %s', (isOpen, members, expected) => {
    expect(verdict(isOpen, members)).toBe(expected);
  });

  it.each<[FactValue, string, string | null]>([
    ['2026-03-31', 'in_grace', '2026-04-30'],
    ['2026-03-02', 'in_grace', '2026-04-01'],
    ['2026-03-01', 'non_compliant', null],
    ['2020-01-01', 'non_compliant', null],
    ['2026-05-01', 'in_grace', '2026-05-31'],
    ['9999-12-30', 'in_grace', '9999-12-31'],
    [null, 'insufficient_data', null],
  ])('a failing rule whose grace of 30 days started on %j is %s', (openedOn, expected, graceEndsOn) => {
    const facts = factsAre({ 'market.isOpen': true, 'market.members': 2, 'market.openedOn': openedOn });
    expect(evaluateRule(withGrace(), facts, AS_OF)).toEqual({ verdict: expected, graceEndsOn });
  });

  it('is not kept open by an unknown start of the grace while the requirement is met or unknown', () => {
    const facts = (members: FactValue) => factsAre({ 'market.isOpen': true, 'market.members': members });
    expect(evaluateRule(withGrace(), facts(3), AS_OF).verdict).toBe('compliant');
    expect(evaluateRule(withGrace(), facts(null), AS_OF).verdict).toBe('insufficient_data');
  });

  it('does not look at the requirement of a rule that does not apply', () => {
    const read = factsAre({ 'market.isOpen': false });
    const asked: string[] = [];
    evaluateRule(plain(), (request) => (asked.push(request.fact), read(request)), AS_OF);
    expect(asked).toEqual(['market.isOpen']);
  });

  it('compares a fact with the date of the evaluation', () => {
    const rule = compiledRule({ requirement: leaf('market.openedOn', 'onOrBefore', { fact: 'asOf' }) });
    const on = (openedOn: string) =>
      evaluateRule(rule, factsAre({ 'market.isOpen': true, 'market.openedOn': openedOn }), AS_OF).verdict;
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['compliant', 'non_compliant']);
  });

  it('keeps an unknown threshold unknown', () => {
    const rule = compiledRule({
      requirement: { not: leaf('market.members', 'lessThan', { fact: 'market.branches' }) },
    });
    const facts = factsAre({ 'market.isOpen': true, 'market.members': 2 });
    expect(evaluateRule(rule, facts, AS_OF).verdict).toBe('insufficient_data');
  });

  it.each<FactValue | undefined>(['3', 2.5, NaN, true, ['3'], undefined])(
    'is refused on %j where the catalogue promises a whole number',
    (members) => {
      const rule = compiledRule({ applicability: threeMembers });
      expect(() => evaluateRule(rule, () => members as FactValue, AS_OF)).toThrow(FactValueError);
    },
  );

  it('is refused with the fact, its arguments, what it should be and what it is', () => {
    const rule = compiledRule({ requirement: leaf('market.membersAbove', 'equal', 1, { count: 2 }) });
    const read = factsAre({ 'market.isOpen': true, 'market.membersAbove': '3' });
    expect(() => evaluateRule(rule, read, AS_OF)).toThrow(
      'market.membersAbove {"count":2} should be of type integer or null, but is "3"',
    );
  });
});
