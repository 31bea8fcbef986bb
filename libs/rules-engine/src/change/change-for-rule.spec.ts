import { describe, expect, it } from '@jest/globals';
import { compiled, compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aRule, isOpen, leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { changeForRule } from './change-for-rule.js';
import {
  answerOf,
  area,
  AS_OF,
  type Facts,
  inShort,
  members,
  params,
  WITNESS,
} from './changes-in-short.fixture.js';
import { readerOf } from './generated-changes.fixture.js';

describe('the rule that another one asks for', () => {
  const asks = (truth: boolean): Condition => leaf('verdict', 'equal', truth, { rule: 'asked' });
  const stepsOf = (requirement: Condition, asked: Parameters<typeof aRule>[0], facts: Facts) => {
    const rule = compiled([aRule({ requirement, params }), aRule({ id: 'asked', params, ...asked })]);
    const read = readerOf(rule, { 'market.isOpen': true, ...facts }, AS_OF);
    const { change, noChange } = changeForRule(rule, read, AS_OF, WITNESS);
    return change ? change.steps.map(inShort) : [noChange];
  };
  const asked = { requirement: members('greaterThan', 2) };

  it('is complied with, by a change of its facts', () => {
    expect(stepsOf(asks(true), asked, { 'market.members': 1 })).toEqual([['members', 'increase', 1, 3, 2]]);
    expect(stepsOf({ not: asks(false) }, asked, { 'market.members': 1 })).toEqual([
      ['members', 'increase', 1, 3, 2],
    ]);
  });

  it('is not complied with, where that is what is wanted', () => {
    expect(stepsOf(asks(false), asked, { 'market.members': 3 })).toEqual([['members', 'decrease', 3, 2, 1]]);
    expect(stepsOf({ not: asks(true) }, asked, { 'market.members': 3 })).toEqual([
      ['members', 'decrease', 3, 2, 1],
    ]);
  });

  it('fails for sure only once it is known since when, if it has a grace', () => {
    const grace = { days: { fact: 'params.days' }, from: { fact: 'market.checkedOn' } };
    expect(stepsOf(asks(false), { ...asked, grace }, { 'market.members': 3 })).toEqual([
      ['members', 'decrease', 3, 2, 1],
      ['checkedOn', 'record', null, '2026-04-01', null, '/market.checkedOn'],
    ]);
  });

  it('is made to apply no more, where that takes less', () => {
    const small = { applicability: area('greaterThan', 10), requirement: members('lessThan', 1000) };
    expect(stepsOf(asks(false), small, { 'market.members': 3, 'market.area': 10.5 })).toEqual([
      ['area', 'decrease', 10.5, 10, 0.5],
    ]);
  });
});

describe('no change', () => {
  it.each<[string, Condition, Facts]>([
    ['complies', members('greaterThan', 1), { 'market.members': 2 }],
    ['impossible', { all: [members('greaterThan', 4), members('lessThan', 4)] }, { 'market.members': 2 }],
    ['impossible', members('lessThan', { fact: 'market.members' }), { 'market.members': 2 }],
  ])('is told as %s', (noChange, requirement, facts) => {
    expect(answerOf(requirement, facts)).toEqual({ change: null, noChange });
  });

  it('is asked of a rule that does not apply, or that fails as it is meant to', () => {
    const never = compiledRule({
      applicability: isOpen,
      requirement: members('lessThan', 0),
      alwaysFails: true,
    });
    const on = (open: boolean) =>
      changeForRule(never, factsAre({ 'market.isOpen': open, 'market.members': 1 }), AS_OF);
    expect(on(false)).toEqual({ change: null, noChange: 'does_not_apply' });
    expect(on(true)).toEqual({ change: null, noChange: 'always_fails' });
  });
});
