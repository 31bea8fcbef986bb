import { describe, expect, it } from '@jest/globals';
import { compileCheckedRuleSet } from '../compile/compile-rule-set.js';
import type { FactCatalogue, FactDefinition } from '../fact-catalogue.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aRule, aRuleSet, leaf } from '../fixtures/rules.fixture.js';
import { writeOutConditions } from '../references/write-out-conditions.js';
import type { Condition } from '../rule-document.js';
import { changeForRule } from './change-for-rule.js';
import { area, AS_OF, type Facts, inShort, members } from './changes-in-short.fixture.js';

const HELD: FactDefinition = {
  name: 'market.held',
  subject: 'market',
  type: 'integer',
  unit: 'activities',
  label: { zh: '上月活动次数', en: 'activities of the last month' },
  source: 'test',
  canBeUnknown: false,
  isSettled: true,
};
const SHARE: FactDefinition = {
  ...HELD,
  name: 'market.share',
  type: 'number',
  unit: 'share',
  isSettled: false,
};
const WIDE: FactCatalogue = new Map([...CATALOGUE, [HELD.name, HELD], [SHARE.name, SHARE]]);

/** What would have to change, in short, or why nothing is. */
function answerOf(requirement: Condition, facts: Facts): unknown[] {
  const off = aRule({ id: 'off', enabled: false });
  const source = writeOutConditions(aRuleSet(aRule({ requirement }), off));
  const rule = compileCheckedRuleSet(source, WIDE).rulesById.get('a-rule')!;
  const { change, noChange } = changeForRule(rule, factsAre({ 'market.isOpen': true, ...facts }), AS_OF);
  return change ? change.steps.map(inShort) : [noChange];
}
const held = (operator: string, value: number | { fact: string }) => leaf(HELD.name, operator, value);
const share = (operator: string, value: number) => leaf(SHARE.name, operator, value);

describe('what is past', () => {
  it('is not changed: that is told from what nothing can bring about', () => {
    expect(answerOf(held('greaterThan', 3), { 'market.held': 1 })).toEqual(['past']);
    const never = { all: [held('greaterThan', 3), held('lessThan', 3)] };
    expect(answerOf(never, { 'market.held': 1 })).toEqual(['impossible']);
  });

  it('leaves the rest to be changed', () => {
    const either = { any: [held('greaterThan', 3), members('greaterThan', 3)] };
    expect(answerOf(either, { 'market.held': 3, 'market.members': 1 })).toEqual([
      ['members', 'increase', 1, 4, 3],
    ]);
  });

  it('has what it is held against changed in its place, before what others are held against', () => {
    const either = {
      any: [
        held('lessThan', { fact: 'market.members' }),
        area('greaterThanInclusive', { fact: 'market.branches' }),
      ],
    };
    const facts = { 'market.held': 3, 'market.members': 1, 'market.area': 1, 'market.branches': 1000 };
    expect(answerOf(either, facts)).toEqual([['members', 'increase', 1, 4, 3]]);
  });
});

describe('the verdict of a rule that is not in force', () => {
  it('cannot be changed', () => {
    const asking = leaf('verdict', 'equal', true, { rule: 'off' });
    expect(answerOf(asking, { verdict: false })).toEqual(['impossible']);
  });
});

describe('what can be measured', () => {
  it.each<[string, Condition, Facts, unknown[]]>([
    ['is no area below zero', area('lessThan', 0), { 'market.area': 5 }, ['impossible']],
    ['is an area of zero', area('lessThanInclusive', 0), { 'market.area': 5 }, ['area', 'decrease', 5, 0, 5]],
    ['is no share above one', share('greaterThan', 1), { 'market.share': 0.5 }, ['impossible']],
    [
      'is a share of one',
      share('greaterThanInclusive', 1),
      { 'market.share': 0.5 },
      ['share', 'increase', 0.5, 1, 0.5],
    ],
  ])('%s', (_name, requirement, facts, answer) => {
    expect(answerOf(requirement, facts).flat()).toEqual(answer);
  });
});
