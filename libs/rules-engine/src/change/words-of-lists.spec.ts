import { describe, expect, it } from '@jest/globals';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { type Facts, kind, members, stepsFor, topics } from './changes-in-short.fixture.js';

const isAmong = (operator: string) => leaf('market.kind', operator, { fact: 'market.topics' });
const kindNow = { 'market.kind': 'joint', 'market.topics': ['dues'] };

describe('a word that is held against a list', () => {
  it.each<[string, Condition, Facts, unknown[]]>([
    [
      'is changed to one of the list',
      isAmong('in'),
      { ...kindNow, 'market.topics': ['floating'] },
      ['kind', 'set', 'joint', 'floating', null],
    ],
    [
      'is added to the list where it has to stay',
      { all: [kind('equal', 'joint'), isAmong('in')] },
      kindNow,
      ['topics', 'add', ['dues'], ['dues', 'joint'], 1, '+joint'],
    ],
    [
      'is changed to one that is not of the list',
      isAmong('notIn'),
      { ...kindNow, 'market.topics': ['joint', 'floating'] },
      ['kind', 'set', 'joint', 'standalone', null],
    ],
    [
      'is removed from the list where it has to stay',
      { all: [kind('equal', 'joint'), isAmong('notIn')] },
      { ...kindNow, 'market.topics': ['joint', 'dues'] },
      ['topics', 'remove', ['joint', 'dues'], ['dues'], 1, '-joint'],
    ],
    [
      'is added to the list that has to contain it',
      topics('contains', { fact: 'market.kind' }),
      kindNow,
      ['topics', 'add', ['dues'], ['dues', 'joint'], 1, '+joint'],
    ],
    [
      'is removed from the list that must not contain it',
      topics('doesNotContain', { fact: 'market.kind' }),
      { ...kindNow, 'market.topics': ['joint', 'dues'] },
      ['topics', 'remove', ['joint', 'dues'], ['dues'], 1, '-joint'],
    ],
  ])('%s', (_name, requirement, facts, step) => {
    expect(stepsFor(requirement, facts)).toEqual([step]);
  });
});

describe('words of a list', () => {
  it('are told once, whatever asks for them', () => {
    const twice = { all: [topics('contains', 'dues'), topics('containsAll', ['dues', 'roster'])] };
    expect(stepsFor(twice, { 'market.topics': [] })).toEqual([
      ['topics', 'add', [], ['dues', 'roster'], 2, '+dues', '+roster'],
    ]);
    const fails = members('greaterThan', 1);
    expect(stepsFor({ all: [fails, twice] }, { 'market.members': 1 })).toEqual([
      ['members', 'increase', 1, 2, 1],
      ['topics', 'record', null, ['dues', 'roster'], 2, '+dues', '+roster', '/market.topics'],
    ]);
  });

  it('cannot be in it and not be in it', () => {
    const both = { all: [topics('contains', 'dues'), topics('doesNotContain', 'dues')] };
    expect(stepsFor(both, { 'market.topics': [] })).toEqual(['impossible']);
  });

  it.each<[string, Facts]>([
    ['known', { 'market.topics': [], 'market.otherTopics': [] }],
    ['unknown', {}],
  ])('are left as they are, in a %s list, where an alternative comes to nothing', (_name, lists) => {
    const facts = { 'market.members': 7, 'market.branches': 1, 'market.area': 1, ...lists };
    const requirement = {
      all: [
        members('lessThan', 5),
        {
          any: [
            { all: [topics('contains', 'dues'), topics('doesNotContain', 'roster'), members('equal', 9)] },
            {
              all: [
                members('equal', 3),
                leaf('market.branches', 'equal', 7),
                leaf('market.area', 'equal', 7),
              ],
            },
          ],
        },
      ],
    };
    expect(stepsFor(requirement, facts)).toEqual([
      ['members', 'decrease', 7, 3, 4],
      ['branches', 'increase', 1, 7, 6],
      ['area', 'increase', 1, 7, 6],
    ]);
  });
});
