import { describe, expect, it } from '@jest/globals';
import { leaf } from '../fixtures/rules.fixture.js';
import {
  answerOf,
  area,
  branches,
  inShort,
  members,
  opened,
  stepsFor,
  topics,
} from './changes-in-short.fixture.js';

describe('what has to be recorded', () => {
  it('is as little as would do, of facts that nobody knows', () => {
    const open = { 'market.members': 1, 'market.kind': 'joint' };
    expect(stepsFor({ all: [members('greaterThan', 1), branches('greaterThan', 1)] }, open)).toEqual([
      ['members', 'increase', 1, 2, 1],
      ['branches', 'record', null, 2, null, '/market.branches'],
    ]);
    expect(stepsFor({ all: [members('greaterThan', 1), topics('contains', 'dues')] }, open)).toEqual([
      ['members', 'increase', 1, 2, 1],
      ['topics', 'record', null, ['dues'], 1, '+dues', '/market.topics'],
    ]);
    expect(stepsFor({ all: [members('greaterThan', 1), topics('doesNotContain', 'dues')] }, open)).toEqual([
      ['members', 'increase', 1, 2, 1],
      ['topics', 'record', null, [], 0, '/market.topics'],
    ]);
    expect(stepsFor({ all: [members('greaterThan', 1), opened('equal', '2026-05-01')] }, open)).toEqual([
      ['members', 'increase', 1, 2, 1],
      ['openedOn', 'record', null, '2026-05-01', null, '/market.openedOn'],
    ]);
  });

  it('is a count within bounds, where it may be enough already', () => {
    const facts = { 'market.members': { lo: 1, hi: 4 }, 'market.branches': 1 };
    expect(stepsFor({ all: [members('greaterThan', 2), branches('greaterThan', 1)] }, facts)).toEqual([
      ['members', 'record', { lo: 1, hi: 4 }, 3, null, '/market.members'],
      ['branches', 'increase', 1, 2, 1],
    ]);
  });

  it.each<[string, number, number]>([
    ['greaterThan', 3, 4],
    ['lessThan', 2, 1],
  ])('is a count at a bound, where it may be that already: %s %d', (operator, threshold, to) => {
    const facts = { 'market.members': { lo: 1, hi: 4 }, 'market.branches': 1 };
    expect(stepsFor({ all: [members(operator, threshold), branches('greaterThan', 1)] }, facts)).toEqual([
      ['members', 'record', { lo: 1, hi: 4 }, to, null, '/market.members'],
      ['branches', 'increase', 1, 2, 1],
    ]);
  });

  it('is all that keeps an open verdict open', () => {
    const { change } = answerOf({ all: [members('greaterThan', 1), branches('greaterThan', 1)] }, {});
    expect([change?.makes, change?.isSmallest]).toEqual(['decided', true]);
    expect(change?.steps.map(inShort)).toEqual([
      ['members', 'record', null, null, null, '/market.members'],
      ['branches', 'record', null, null, null, '/market.branches'],
    ]);
  });
});

describe('the smallest change of several facts', () => {
  it('takes fewer facts before smaller amounts', () => {
    const two = { all: [members('greaterThan', 1), branches('greaterThan', 1)] };
    const facts = { 'market.members': 1, 'market.branches': 1, 'market.area': 1 };
    expect(stepsFor({ any: [two, area('greaterThanInclusive', 1000)] }, facts)).toEqual([
      ['area', 'increase', 1, 1000, 999],
    ]);
  });

  it('takes the smaller amount, in proportion, of as many facts', () => {
    const facts = { 'market.members': 2, 'market.branches': 100 };
    const either = { any: [members('greaterThanInclusive', 3), branches('greaterThanInclusive', 102)] };
    expect(stepsFor(either, facts)).toEqual([['branches', 'increase', 100, 102, 2]]);
    expect(stepsFor(either, { ...facts, 'market.branches': 40 })).toEqual([['members', 'increase', 2, 3, 1]]);
  });

  it('takes the first of equals, as the document has them', () => {
    const either = { any: [branches('greaterThanInclusive', 3), members('greaterThanInclusive', 3)] };
    expect(stepsFor(either, { 'market.members': 2, 'market.branches': 2 })).toEqual([
      ['branches', 'increase', 2, 3, 1],
    ]);
  });

  it('takes one value for all comparisons of a fact', () => {
    const both = {
      all: [
        { any: [members('lessThan', 2), members('greaterThan', 6)] },
        { any: [members('equal', 0), members('equal', 9)] },
      ],
    };
    expect(stepsFor(both, { 'market.members': 5 })).toEqual([['members', 'increase', 5, 9, 4]]);
  });

  it('takes a date to come before one that is past', () => {
    const either = { any: [opened('before', '2026-03-31'), opened('after', '2027-03-31')] };
    expect(stepsFor(either, { 'market.openedOn': '2026-03-31' })).toEqual([
      ['openedOn', 'date', '2026-03-31', '2027-04-01', null],
    ]);
  });

  it('changes what is compared, and what it is compared with only if nothing else helps', () => {
    const facts = { 'market.members': 1, 'market.branches': 3 };
    expect(stepsFor(members('greaterThanInclusive', { fact: 'market.branches' }), facts)).toEqual([
      ['members', 'increase', 1, 3, 2],
    ]);
    const few = {
      all: [members('lessThan', 2), members('greaterThanInclusive', { fact: 'market.branches' })],
    };
    expect(stepsFor(few, facts)).toEqual([['branches', 'decrease', 3, 1, 2]]);
  });

  it('changes lists that are compared with one another', () => {
    const facts = { 'market.topics': ['roster'], 'market.otherTopics': ['dues'] };
    expect(stepsFor(topics('containsAll', { fact: 'market.otherTopics' }), facts)).toEqual([
      ['topics', 'add', ['roster'], ['roster', 'dues'], 1, '+dues'],
    ]);
    expect(stepsFor(topics('containsAny', { fact: 'market.otherTopics' }), facts)).toEqual([
      ['topics', 'add', ['roster'], ['roster', 'dues'], 1, '+dues'],
    ]);
  });

  it('is told in the order of the document, whatever hangs together', () => {
    const requirement = {
      all: [members('greaterThan', 1), branches('greaterThan', 1), members('greaterThan', 2)],
    };
    const steps = answerOf(requirement, { 'market.members': 1, 'market.branches': 1 }).change?.steps;
    expect(steps?.map(inShort)).toEqual([
      ['members', 'increase', 1, 3, 2],
      ['branches', 'increase', 1, 2, 1],
    ]);
    expect(steps?.map(({ unit }) => unit)).toEqual(['members', null]);
  });

  it('is one for all that hangs together by way of others', () => {
    const requirement = {
      all: [
        { any: [members('equal', 9), members('equal', 2), area('equal', 5000)] },
        { any: [area('lessThan', 20), branches('equal', 3)] },
        members('lessThan', 9),
      ],
    };
    const facts = { 'market.members': 8, 'market.area': 10, 'market.branches': 1 };
    expect(stepsFor(requirement, facts)).toEqual([['members', 'decrease', 8, 2, 6]]);
  });

  it('takes what is unknown before what others are held against, though it were the larger change', () => {
    const requirement = {
      all: [
        members('greaterThanInclusive', { fact: 'market.area' }),
        leaf('market.membersAbove', 'greaterThan', { fact: 'market.branches' }, { count: 1 }),
      ],
    };
    const facts = { 'market.members': 1, 'market.area': 1000, 'market.membersAbove': 1 };
    expect(stepsFor(requirement, facts)).toEqual([
      ['members', 'increase', 1, 1000, 999],
      ['branches', 'record', null, 0, null, '/market.branches'],
    ]);
  });

  it('is the smallest for sure, where alternatives do not hang together', () => {
    const either = { any: [branches('greaterThan', 3), members('greaterThan', 3)] };
    const { change } = answerOf(either, { 'market.members': 2, 'market.branches': 1 });
    expect([change?.isSmallest, change?.steps.map(inShort)]).toEqual([
      true,
      [['members', 'increase', 2, 4, 2]],
    ]);
  });
});
