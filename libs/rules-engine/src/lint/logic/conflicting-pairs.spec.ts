import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf, withUsedParams } from '../../fixtures/rules.fixture.js';
import type { Condition } from '../../rule-document.js';
import { lintRuleSet } from '../lint-rule-set.js';

const params = { least: aParameter(3, { min: 1, max: 9 }), days: aParameter(10, { min: 5, max: 20 }) };
const codesOf = (requirement: Condition): string[] => {
  const rule = withUsedParams(
    aRule({ requirement, applicability: leaf('market.trade', 'equal', 'any') }),
    params,
  );
  return lintRuleSet(aRuleSet(rule), CATALOGUE).map(
    ({ code, message }) => `${code}${message.en.startsWith('With the present') ? ' at present' : ''}`,
  );
};

const members = (operator: string, value: number | { fact: string }) =>
  leaf('market.members', operator, value);
const branches = (operator: string, value: number | { fact: string }) =>
  leaf('market.branches', operator, value);
const area = (operator: string, value: number) => leaf('market.area', operator, value);
const opened = (operator: string, value: string | number | { fact: string }) =>
  leaf('market.openedOn', operator, value);
const kind = (operator: string, value: string | string[]) => leaf('market.kind', operator, value);
const topics = (operator: string, value: string | string[] | { fact: string }) =>
  leaf('market.topics', operator, value);
const above = (count: number, operator: string, value: number) =>
  leaf('market.membersAbove', operator, value, { count });
const not = (condition: Condition): Condition => ({ not: condition });
const OTHER_TOPICS = { fact: 'market.otherTopics' };
const BRANCHES = { fact: 'market.branches' };
const MEMBERS = { fact: 'market.members' };
const TODAY = { fact: 'asOf' };
const LEAST = { fact: 'params.least' };
const DAYS = { fact: 'params.days' };

const CONFLICTS: readonly (readonly [string, Condition, Condition])[] = [
  ['a number below and at a bound', members('lessThan', 3), members('greaterThanInclusive', 3)],
  ['a whole number between two neighbours', members('lessThan', 3), members('greaterThan', 2)],
  ['a fraction below and at a bound', area('lessThan', 3), area('greaterThanInclusive', 3)],
  ['a fraction at and above a bound', area('lessThanInclusive', 3), area('greaterThan', 3)],
  ['one number and another', members('equal', 3), members('equal', 4)],
  ['a number and all but that', members('equal', 3), members('notEqual', 3)],
  ['more and fewer than another', members('greaterThan', BRANCHES), members('lessThan', BRANCHES)],
  ['more than another, which is more', members('greaterThan', BRANCHES), branches('greaterThan', MEMBERS)],
  [
    'more than another, and at most that',
    members('greaterThan', BRANCHES),
    members('lessThanInclusive', BRANCHES),
  ],
  ['as many as another, and not', members('equal', BRANCHES), branches('notEqual', MEMBERS)],
  ['as many as another, and fewer', members('equal', BRANCHES), members('lessThan', BRANCHES)],
  ['more than any value of a parameter', members('greaterThan', LEAST), members('lessThan', 2)],
  ['fewer than any value of a parameter', members('lessThan', LEAST), members('greaterThanInclusive', 9)],
  ['a value of a parameter, and beyond all', members('equal', LEAST), members('greaterThan', 9)],
  ['before and on a day', opened('before', '2026-03-31'), opened('onOrAfter', '2026-03-31')],
  ['between two days', opened('after', '2026-03-30'), opened('before', '2026-03-31')],
  ['before the first day', opened('before', '0001-01-01'), isOpen],
  ['before and on the day of the evaluation', opened('before', TODAY), opened('onOrAfter', TODAY)],
  ['within and before the days', opened('withinDays', 10), opened('olderThanDays', 11)],
  ['within days, and still to come', opened('withinDays', 10), opened('after', TODAY)],
  ['some days old, and on the day', opened('olderThanDays', 1), opened('onOrAfter', TODAY)],
  ['not within days, but less old', not(opened('withinDays', 10)), not(not(opened('withinDays', 9)))],
  ['within and before the days of a parameter', opened('withinDays', DAYS), opened('olderThanDays', 21)],
  ['within and before the months', opened('withinMonths', 2), opened('olderThanMonths', 3)],
  ['within a month, and 32 days old', opened('withinMonths', 1), opened('olderThanDays', 32)],
  ['a month old, and within 27 days', opened('olderThanMonths', 1), opened('withinDays', 27)],
  ['not within a month, but within 28 days', not(opened('withinMonths', 1)), opened('withinDays', 28)],
  ['not a month old, but 31 days', not(opened('olderThanMonths', 1)), opened('olderThanDays', 31)],
  ['at most a month to come, and 32 days', opened('olderThanMonths', -1), not(opened('olderThanDays', -31))],
  [
    'more than a month to come, and 28 days',
    not(opened('olderThanMonths', -1)),
    opened('olderThanDays', -28),
  ],
  ['among words, and another', kind('in', ['joint', 'floating']), kind('equal', 'standalone')],
  ['among words, and none of them', kind('in', ['joint', 'floating']), kind('notIn', ['floating', 'joint'])],
  ['none of all words', kind('notIn', ['floating', 'joint', 'standalone']), isOpen],
  ['one free word, and another', leaf('market.trade', 'equal', 'x'), leaf('market.trade', 'equal', 'y')],
  ['yes and no', isOpen, leaf('market.isOpen', 'equal', false)],
  ['neither yes nor no', leaf('market.isOpen', 'notEqual', true), leaf('market.isOpen', 'notEqual', false)],
  ['with and without a word', topics('contains', 'dues'), topics('doesNotContain', 'dues')],
  [
    'with all words, and without one',
    topics('containsAll', ['dues', 'roster']),
    topics('doesNotContain', 'roster'),
  ],
  [
    'with none, and all',
    not(topics('containsAny', ['dues', 'roster'])),
    topics('containsAll', ['dues', 'roster']),
  ],
  ['today, a day ago', leaf('asOf', 'olderThanDays', 1), isOpen],
  ['a month to come, and past', opened('withinMonths', 1), not(opened('olderThanMonths', 0))],
  [
    'with one of the words of a list, and not',
    topics('containsAny', OTHER_TOPICS),
    not(topics('containsAny', OTHER_TOPICS)),
  ],
  ['more and less for the same argument', above(1, 'greaterThan', 3), above(1, 'lessThan', 2)],
];

const NEIGHBOURS: readonly (readonly [string, Condition, Condition])[] = [
  ['a number at a bound', members('lessThanInclusive', 3), members('greaterThanInclusive', 3)],
  ['a whole number between others', members('lessThan', 4), members('greaterThan', 2)],
  ['a fraction between neighbours', area('lessThan', 3), area('greaterThan', 2)],
  [
    'as many as another',
    members('greaterThanInclusive', BRANCHES),
    branches('greaterThanInclusive', MEMBERS),
  ],
  ['more than another and few', members('greaterThan', BRANCHES), members('lessThan', 2)],
  ['the days around one', opened('after', '2026-03-30'), opened('before', '2026-04-01')],
  ['the first day', opened('onOrBefore', '0001-01-01'), isOpen],
  ['as old as the days', opened('withinDays', 10), opened('olderThanDays', 10)],
  ['today', opened('olderThanDays', 0), opened('onOrAfter', TODAY)],
  ['within days, today', opened('withinDays', 0), opened('onOrAfter', TODAY)],
  ['not within days, for it is to come', not(opened('withinDays', 10)), not(opened('olderThanDays', 0))],
  ['not within days, for it is older', not(opened('withinDays', 10)), opened('olderThanDays', 11)],
  ['as old as the months', opened('withinMonths', 2), opened('olderThanMonths', 2)],
  ['within a month of 31 days', opened('withinMonths', 1), opened('olderThanDays', 31)],
  ['a month of 28 days old', opened('olderThanMonths', 1), opened('withinDays', 28)],
  ['not within a month, but within 29 days', not(opened('withinMonths', 1)), opened('withinDays', 29)],
  ['not within a month, for it is to come', not(opened('withinMonths', 1)), not(opened('olderThanDays', 0))],
  ['not a month old, but 30 days', not(opened('olderThanMonths', 1)), opened('olderThanDays', 30)],
  ['at most a month to come, and 31 days', opened('olderThanMonths', -1), not(opened('olderThanDays', -30))],
  [
    'more than a month to come, and 29 days',
    not(opened('olderThanMonths', -1)),
    opened('olderThanDays', -29),
  ],
  ['among words, and one of them', kind('in', ['joint', 'floating']), kind('equal', 'floating')],
  ['none of two words of three', kind('notIn', ['floating', 'joint']), isOpen],
  [
    'one of two words, and not one of them',
    topics('containsAny', ['dues', 'roster']),
    topics('doesNotContain', 'dues'),
  ],
  ['with a word, without another', topics('contains', 'dues'), topics('doesNotContain', 'roster')],
  ['without one of two words', not(topics('containsAll', ['dues', 'roster'])), topics('contains', 'dues')],
  ['among words in any order', kind('in', ['floating', 'joint']), kind('equal', 'joint')],
  ['not as many as a parameter', members('notEqual', LEAST), members('equal', 1)],
  [
    'with one of the words of a list, but not with all',
    topics('containsAny', OTHER_TOPICS),
    not(topics('containsAll', OTHER_TOPICS)),
  ],
  [
    'not within three months, but within two',
    not(opened('withinMonths', 2)),
    not(opened('olderThanMonths', 3)),
  ],
  ['more and less for other arguments', above(1, 'greaterThan', 3), above(2, 'lessThan', 2)],
];

describe('two comparisons', () => {
  it.each(CONFLICTS)('that leave nothing are found: %s', (_what, one, other) => {
    expect(codesOf({ all: [one, other] })).toEqual([expect.stringMatching(/^condition\.unsatisfiable$/)]);
  });

  it.each(NEIGHBOURS)('that leave something are let pass: %s', (_what, one, other) => {
    expect(codesOf({ all: [one, other] })).toEqual([]);
    expect(codesOf({ all: [other, one] })).toEqual([]);
  });

  it.each(CONFLICTS.filter(([what]) => !/first day|none of all|a day ago/.test(what)))(
    'of which one is false always are found: %s',
    (_what, one, other) => {
      expect(codesOf({ any: [not(other), not(one)] })).toEqual(['condition.tautology']);
    },
  );

  it('that the present value of a parameter sets against one another are told apart', () => {
    expect(codesOf({ all: [members('greaterThan', LEAST), members('lessThan', 3)] })).toEqual([
      'condition.unsatisfiable at present',
    ]);
    expect(codesOf({ all: [members('greaterThan', LEAST), members('lessThan', 5)] })).toEqual([]);
    expect(codesOf({ all: [opened('withinDays', DAYS), opened('olderThanDays', 11)] })).toEqual([
      'condition.unsatisfiable at present',
    ]);
    expect(codesOf({ all: [opened('olderThanDays', DAYS), opened('withinDays', 9)] })).toEqual([
      'condition.unsatisfiable at present',
    ]);
  });
});
