import { describe, expect, it } from '@jest/globals';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { area, branches, type Facts, members, opened, stepsFor } from './changes-in-short.fixture.js';

const openFor = (operator: string) => opened(operator, { fact: 'market.members' });
const checkedAfterOpened = leaf('market.checkedOn', 'after', { fact: 'market.openedOn' });

describe('the value that a fact is to have', () => {
  it.each<[string, Condition, Facts, unknown[]]>([
    [
      'lies between bounds that are close to one another',
      { all: [area('greaterThan', 2.5), area('lessThan', 2.504)] },
      { 'market.area': 2 },
      ['area', 'increase', 2, 2.502, 0.502],
    ],
    [
      'lies between such bounds in whatever order they come',
      { all: [area('lessThan', 2.504), area('greaterThan', 2.5), area('lessThan', 10)] },
      { 'market.area': 3 },
      ['area', 'decrease', 3, 2.502, 0.498],
    ],
    [
      'lies above all that another fact may be',
      members('greaterThan', { fact: 'market.branches' }),
      { 'market.members': 1, 'market.branches': { lo: 1, hi: 4 } },
      ['members', 'increase', 1, 5, 4],
    ],
    [
      'is so many days that a date is that long ago',
      { all: [opened('equal', '2026-03-01'), openFor('withinDays')] },
      { 'market.openedOn': '2026-03-01', 'market.members': 20 },
      ['members', 'increase', 20, 30, 10],
    ],
    [
      'is so many months that a date is within them',
      { all: [opened('equal', '2025-12-15'), openFor('withinMonths')] },
      { 'market.openedOn': '2025-12-15', 'market.members': 1 },
      ['members', 'increase', 1, 4, 3],
    ],
    [
      'is so few months that a date is that long ago',
      { all: [opened('equal', '2025-12-15'), openFor('olderThanMonths')] },
      { 'market.openedOn': '2025-12-15', 'market.members': 9 },
      ['members', 'decrease', 9, 3, 6],
    ],
  ])('%s', (_name, requirement, facts, step) => {
    expect(stepsFor(requirement, facts)).toEqual([step]);
  });

  it('lies below the least that another fact may be, of which no more is known', () => {
    const fails = { all: [area('greaterThan', 1), members('lessThan', { fact: 'market.branches' })] };
    const facts = { 'market.area': 1, 'market.members': 9, 'market.branches': { lo: 4, hi: null } };
    expect(stepsFor(fails, facts)).toEqual([
      ['area', 'increase', 1, 1.01, 0.01],
      ['members', 'decrease', 9, 3, 6],
    ]);
  });

  it('is the end of what a fact can be, where a bound lies beyond it', () => {
    const facts = { 'market.branches': 1, 'market.area': { lo: -0.5, hi: null } };
    const steps = stepsFor({ all: [branches('greaterThan', 1), area('greaterThan', -0.5)] }, facts);
    const increase = ['branches', 'increase', 1, 2, 1];
    expect(steps).toEqual([increase, ['area', 'record', facts['market.area'], 0, null, '/market.area']]);
    const counted = { 'market.branches': 1, 'market.members': { lo: -1, hi: null } };
    const more = stepsFor({ all: [branches('greaterThan', 1), members('greaterThan', -1)] }, counted);
    const members1 = ['members', 'record', counted['market.members'], 0, null, '/market.members'];
    expect(more).toEqual([increase, members1]);
  });

  it('is no date that cannot be written', () => {
    expect(stepsFor(opened('olderThanDays', 4_000_000), { 'market.openedOn': '2026-03-01' })).toEqual([
      'impossible',
    ]);
  });

  it('is there for two facts that nobody knows and that are compared with one another', () => {
    const fails = branches('greaterThan', 1);
    const failing = ['branches', 'increase', 1, 2, 1];
    const facts = { 'market.branches': 1 };
    expect(stepsFor({ all: [fails, members('greaterThan', { fact: 'market.area' })] }, facts)).toEqual([
      failing,
      ['members', 'record', null, 1, null, '/market.members'],
      ['area', 'record', null, 0, null, '/market.area'],
    ]);
    expect(stepsFor({ all: [fails, checkedAfterOpened] }, facts)).toEqual([
      failing,
      ['checkedOn', 'record', null, '2026-04-01', null, '/market.checkedOn'],
      ['openedOn', 'record', null, '2026-03-31', null, '/market.openedOn'],
    ]);
  });
});
