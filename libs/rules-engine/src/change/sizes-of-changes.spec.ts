import { describe, expect, it } from '@jest/globals';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import {
  area,
  branches,
  type Facts,
  kind,
  members,
  opened,
  stepsFor,
  topics,
} from './changes-in-short.fixture.js';

describe('of two changes of one fact each, the smaller', () => {
  // Whatever is unknown, the rule fails by this.
  const failing = leaf('market.membersAbove', 'greaterThan', 0, { count: 1 });
  // From 2 up to 5 is a change by 3 of 5.
  const threeFifths = members('greaterThanInclusive', 5);
  // From 70 up to 100 is a change by 3 of 10.
  const threeTenths = area('greaterThanInclusive', 100);
  const now = { 'market.membersAbove': 0, 'market.members': 2, 'market.area': 70 };

  it.each<[string, Condition, Facts, unknown[]]>([
    [
      'is a count rather than a word',
      { any: [kind('equal', 'joint'), threeFifths] },
      { 'market.kind': 'floating' },
      ['members', 'increase', 2, 5, 3],
    ],
    [
      'is a count rather than something unknown',
      { any: [branches('greaterThan', 0), threeFifths] },
      {},
      ['members', 'increase', 2, 5, 3],
    ],
    [
      'is a word of a list rather than a count',
      { any: [threeFifths, topics('contains', 'dues')] },
      { 'market.topics': [] },
      ['topics', 'add', [], ['dues'], 1, '+dues'],
    ],
    [
      'is a count rather than two words of a list',
      { any: [topics('containsAll', ['dues', 'roster']), threeFifths] },
      { 'market.topics': [] },
      ['members', 'increase', 2, 5, 3],
    ],
    [
      'is two words of a list rather than a word',
      { any: [kind('equal', 'joint'), topics('containsAll', ['dues', 'roster'])] },
      { 'market.topics': [], 'market.kind': 'floating' },
      ['topics', 'add', [], ['dues', 'roster'], 2, '+dues', '+roster'],
    ],
    [
      'is a date by a month rather than a quantity by a third',
      { any: [threeTenths, opened('onOrAfter', '2026-05-01')] },
      { 'market.openedOn': '2026-04-01' },
      ['openedOn', 'date', '2026-04-01', '2026-05-01', null],
    ],
    [
      'is a quantity by a third rather than a date by a year',
      { any: [opened('onOrAfter', '2027-04-01'), threeTenths] },
      { 'market.openedOn': '2026-04-01' },
      ['area', 'increase', 70, 100, 30],
    ],
    [
      'is that a list is known rather than a count',
      { any: [threeFifths, topics('doesNotContain', 'dues')] },
      {},
      ['topics', 'record', null, [], 0, '/market.topics'],
    ],
    [
      'is a count rather than a list that is unknown, and a word of it',
      { any: [topics('contains', 'dues'), threeFifths] },
      {},
      ['members', 'increase', 2, 5, 3],
    ],
    [
      'is told from the farther bound of what is known within bounds, up',
      { any: [members('greaterThanInclusive', 3), threeTenths] },
      { 'market.members': { lo: 0, hi: 1 }, 'market.area': 30 },
      ['area', 'increase', 30, 100, 70],
    ],
    [
      'is told from the farther bound of what is known within bounds, down',
      { any: [members('lessThanInclusive', 3), threeTenths] },
      { 'market.members': { lo: 4, hi: 9 } },
      ['area', 'increase', 70, 100, 30],
    ],
    [
      'is told from the only bound there is',
      { any: [threeTenths, members('lessThanInclusive', 3)] },
      { 'market.members': { lo: 4, hi: null } },
      ['members', 'decrease', { lo: 4, hi: null }, 3, { lo: 1, hi: null }, '/market.members'],
    ],
  ])('%s', (_name, requirement, facts, step) => {
    expect(stepsFor({ all: [failing, requirement] }, { ...now, ...facts })).toEqual([
      ['membersAbove {"count":1}', 'increase', 0, 1, 1],
      step,
    ]);
  });
});
