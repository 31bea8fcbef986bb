import { describe, expect, it } from '@jest/globals';
import type { FactValue } from '../fact-value.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { changeForRule } from './change-for-rule.js';

const NOTHING_THERE = {
  'market.isOpen': true,
  'market.members': 0,
  'market.branches': 0,
  'market.area': 0,
  'market.membersAbove': 0,
  'market.openedOn': '2026-01-01',
  'market.checkedOn': '2026-01-01',
};
const isAbove = (fact: string, other: string): Condition => leaf(fact, 'greaterThan', { fact: other });
const isSame = (fact: string, other: string): Condition => leaf(fact, 'equal', { fact: other });

function changesFor(all: Condition[], facts: Record<string, FactValue> = {}) {
  const read = factsAre({ ...NOTHING_THERE, ...facts });
  const { change } = changeForRule(compiledRule({ requirement: { all } }), read, '2026-03-31');
  return change?.steps.map(({ fact, to }) => [fact, to]);
}

describe('facts that are held against one another', () => {
  it('move on with the one that has to be above a threshold', () => {
    expect(
      changesFor([leaf('market.members', 'greaterThan', 3), isAbove('market.branches', 'market.members')]),
    ).toEqual([
      ['market.members', 4],
      ['market.branches', 5],
    ]);
  });

  it('move one by one along a chain', () => {
    expect(
      changesFor(
        [
          isAbove('market.branches', 'market.members'),
          leaf('market.members', 'greaterThan', { fact: 'market.membersAbove', params: { count: 1 } }),
          leaf('market.membersAbove', 'greaterThan', 3, { count: 1 }),
        ],
        { 'market.membersAbove {"count":1}': 0 },
      ),
    ).toEqual([
      ['market.branches', 6],
      ['market.members', 5],
      ['market.membersAbove', 4],
    ]);
  });

  it.each([null, 0])('meet at a whole number where one of them is a count, the other being %j', (area) => {
    const facts = { 'market.area': area };
    const hasSome = leaf('market.members', 'greaterThan', 2.5);
    expect(changesFor([isSame('market.area', 'market.members'), hasSome], facts)).toEqual([
      ['market.area', 3],
      ['market.members', 3],
    ]);
  });

  it('move days on', () => {
    const isLater = leaf('market.checkedOn', 'after', { fact: 'market.openedOn' });
    expect(changesFor([leaf('market.openedOn', 'after', '2026-04-01'), isLater])).toEqual([
      ['market.openedOn', '2026-04-02'],
      ['market.checkedOn', '2026-04-03'],
    ]);
  });

  it('move the other one where nobody can count fewer than none', () => {
    const isBelow = leaf('market.members', 'lessThan', { fact: 'market.membersAbove', params: { count: 1 } });
    expect(changesFor([isBelow], { 'market.membersAbove {"count":1}': 0 })).toEqual([
      ['market.membersAbove', 1],
    ]);
  });

  it('stay where they are in a circle, which nothing can satisfy', () => {
    expect(
      changesFor([
        isAbove('market.members', 'market.branches'),
        isAbove('market.branches', 'market.members'),
      ]),
    ).toBeUndefined();
  });
});
