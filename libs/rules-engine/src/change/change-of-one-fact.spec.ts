import { describe, expect, it } from '@jest/globals';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { area, type Facts, kind, members, opened, stepsFor, topics } from './changes-in-short.fixture.js';

describe('the smallest change of one fact', () => {
  it.each<[string, Condition, Facts, unknown[]]>([
    [
      'a count up to a bound',
      members('greaterThanInclusive', 3),
      { 'market.members': 1 },
      ['members', 'increase', 1, 3, 2],
    ],
    [
      'a count beyond a bound',
      members('greaterThan', { fact: 'params.least' }),
      { 'market.members': 1 },
      ['members', 'increase', 1, 4, 3],
    ],
    [
      'a count down to a bound',
      members('lessThanInclusive', 3),
      { 'market.members': 5 },
      ['members', 'decrease', 5, 3, 2],
    ],
    [
      'a count below a bound',
      members('lessThan', 3),
      { 'market.members': 5 },
      ['members', 'decrease', 5, 2, 3],
    ],
    [
      'a count to what it must be',
      members('equal', 3),
      { 'market.members': 5 },
      ['members', 'decrease', 5, 3, 2],
    ],
    [
      'a count off what it must not be',
      members('notEqual', 3),
      { 'market.members': 3 },
      ['members', 'increase', 3, 4, 1],
    ],
    [
      'a count above a half',
      members('greaterThan', { fact: 'params.half' }),
      { 'market.members': 0 },
      ['members', 'increase', 0, 1, 1],
    ],
    [
      'a count below a half',
      members('lessThan', { fact: 'params.half' }),
      { 'market.members': 2 },
      ['members', 'decrease', 2, 0, 2],
    ],
    [
      'a quantity up to a bound',
      area('greaterThanInclusive', 2.5),
      { 'market.area': 2 },
      ['area', 'increase', 2, 2.5, 0.5],
    ],
    [
      'a quantity beyond a bound',
      area('greaterThan', 2.5),
      { 'market.area': 2 },
      ['area', 'increase', 2, 2.51, 0.51],
    ],
    [
      'a quantity below a bound',
      area('lessThan', 0.3),
      { 'market.area': 0.9 },
      ['area', 'decrease', 0.9, 0.29, 0.61],
    ],
    [
      'a count known within bounds',
      members('greaterThanInclusive', 3),
      { 'market.members': { lo: 0, hi: 1 } },
      ['members', 'increase', { lo: 0, hi: 1 }, 3, { lo: 2, hi: 3 }, '/market.members'],
    ],
    [
      'a count known from below',
      members('lessThan', 3),
      { 'market.members': { lo: 4, hi: null } },
      ['members', 'decrease', { lo: 4, hi: null }, 2, { lo: 2, hi: null }, '/market.members'],
    ],
    [
      'a free word',
      leaf('market.trade', 'in', ['y', 'z']),
      { 'market.isOpen': true, 'market.trade': 'x' },
      ['trade', 'set', 'x', 'y', null],
    ],
    [
      'a word to one of several',
      kind('in', ['joint', 'floating']),
      { 'market.kind': 'standalone' },
      ['kind', 'set', 'standalone', 'joint', null],
    ],
    [
      'a word off others',
      kind('notIn', ['joint', 'standalone']),
      { 'market.kind': 'joint' },
      ['kind', 'set', 'joint', 'floating', null],
    ],
    [
      'a word into a list',
      topics('contains', 'dues'),
      { 'market.topics': ['roster'] },
      ['topics', 'add', ['roster'], ['roster', 'dues'], 1, '+dues'],
    ],
    [
      'words into a list',
      topics('containsAll', ['dues', 'minutes']),
      { 'market.topics': ['dues'] },
      ['topics', 'add', ['dues'], ['dues', 'minutes'], 1, '+minutes'],
    ],
    [
      'one of several words',
      topics('containsAny', ['dues', 'minutes']),
      { 'market.topics': [] },
      ['topics', 'add', [], ['dues'], 1, '+dues'],
    ],
    [
      'a word out of a list',
      topics('doesNotContain', 'dues'),
      { 'market.topics': ['dues', 'roster'] },
      ['topics', 'remove', ['dues', 'roster'], ['roster'], 1, '-dues'],
    ],
    [
      'words out of a list',
      { not: topics('containsAny', ['dues', 'roster']) },
      { 'market.topics': ['dues', 'roster'] },
      ['topics', 'remove', ['dues', 'roster'], [], 2, '-dues', '-roster'],
    ],
    [
      'one of the words out of a list',
      { not: topics('containsAll', ['dues', 'roster']) },
      { 'market.topics': ['dues', 'roster'] },
      ['topics', 'remove', ['dues', 'roster'], ['roster'], 1, '-dues'],
    ],
    [
      'a word into a list, and one out of it',
      { all: [topics('contains', 'dues'), topics('doesNotContain', 'roster')] },
      { 'market.topics': ['roster'] },
      ['topics', 'set', ['roster'], ['dues'], 2, '+dues', '-roster'],
    ],
    [
      'a date to the last that will do',
      opened('onOrAfter', '2026-05-01'),
      { 'market.openedOn': '2026-04-01' },
      ['openedOn', 'date', '2026-04-01', '2026-05-01', null],
    ],
    [
      'a date after another',
      opened('after', '2026-05-01'),
      { 'market.openedOn': '2026-04-01' },
      ['openedOn', 'date', '2026-04-01', '2026-05-02', null],
    ],
    [
      'a date before another',
      opened('before', '2026-05-01'),
      { 'market.openedOn': '2026-06-01' },
      ['openedOn', 'date', '2026-06-01', '2026-04-30', null],
    ],
    [
      'a date to within days',
      opened('withinDays', { fact: 'params.days' }),
      { 'market.openedOn': '2026-03-01' },
      ['openedOn', 'date', '2026-03-01', '2026-03-31', null],
    ],
    [
      'a date to days ago',
      opened('olderThanDays', 10),
      { 'market.openedOn': '2026-03-30' },
      ['openedOn', 'date', '2026-03-30', '2026-03-21', null],
    ],
    [
      'a date to within months',
      opened('withinMonths', 1),
      { 'market.openedOn': '2025-03-01' },
      ['openedOn', 'date', '2025-03-01', '2026-03-31', null],
    ],
    [
      'a date to months ago',
      opened('olderThanMonths', 1),
      { 'market.openedOn': '2026-03-30' },
      ['openedOn', 'date', '2026-03-30', '2026-02-28', null],
    ],
    [
      'a date off the last months',
      { not: opened('withinMonths', 1) },
      { 'market.openedOn': '2026-03-30' },
      ['openedOn', 'date', '2026-03-30', '2026-04-01', null],
    ],
  ])('takes %s', (_what, requirement, facts, step) => {
    expect(stepsFor(requirement, facts)).toEqual([step]);
  });
});
