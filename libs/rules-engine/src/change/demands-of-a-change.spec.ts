import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../rule-document.js';
import { answerOf, branches, type Facts, members, opened, stepsFor } from './changes-in-short.fixture.js';

describe('the demands on a changed fact', () => {
  const demandsOn = (requirement: Condition, facts: Facts) =>
    answerOf(requirement, facts).change?.steps.map(({ demands }) => demands);

  it('are the comparisons that it was chosen to stand up to, each once', () => {
    const requirement = {
      all: [
        members('greaterThanInclusive', { fact: 'params.least' }),
        { not: members('greaterThan', 5) },
        { not: members('greaterThan', 5) },
      ],
    };
    expect(demandsOn(requirement, { 'market.members': 1 })).toEqual([
      [
        { operator: 'greaterThanInclusive', isNegated: false, threshold: 3, param: 'least' },
        { operator: 'greaterThan', isNegated: true, threshold: 5 },
      ],
    ]);
  });

  it('name the fact on the other side, with what it will be', () => {
    const requirement = {
      all: [members('greaterThanInclusive', { fact: 'market.branches' }), branches('greaterThan', 4)],
    };
    const [branchesLabel, membersLabel] = ['market.branches', 'market.members'].map((fact) => ({
      fact,
      label: { zh: `${fact}（标签）`, en: `${fact} (label)` },
    }));
    expect(demandsOn(requirement, { 'market.members': 1, 'market.branches': 1 })).toEqual([
      [{ operator: 'greaterThanInclusive', isNegated: false, threshold: 5, thresholdFact: branchesLabel }],
      [
        { operator: 'lessThanInclusive', isNegated: false, threshold: 5, thresholdFact: membersLabel },
        { operator: 'greaterThan', isNegated: false, threshold: 4 },
      ],
    ]);
  });

  it('say of which fact, where they cannot be put from the other side', () => {
    const requirement = {
      all: [opened('equal', '2026-03-21'), opened('olderThanDays', { fact: 'market.members' })],
    };
    const labelOf = (fact: string) => ({ fact, label: { zh: `${fact}（标签）`, en: `${fact} (label)` } });
    const facts = { 'market.openedOn': '2026-03-21', 'market.members': 20 };
    expect(stepsFor(requirement, facts)).toEqual([['members', 'decrease', 20, 10, 10]]);
    expect(demandsOn(requirement, facts)).toEqual([
      [
        {
          operator: 'olderThanDays',
          isNegated: false,
          threshold: 10,
          thresholdFact: labelOf('market.members'),
          about: labelOf('market.openedOn'),
        },
      ],
    ]);
  });

  it.each([
    ['lessThan', 'greaterThan', 1, 4],
    ['lessThanInclusive', 'greaterThanInclusive', 1, 3],
    ['greaterThan', 'lessThan', 5, 2],
    ['greaterThanInclusive', 'lessThanInclusive', 5, 3],
    ['equal', 'equal', 5, 3],
    ['notEqual', 'notEqual', 3, 4],
  ])('are put from the side that changes: %s is %s, seen from the right', (operator, seen, from, to) => {
    const requirement = { all: [members('equal', 3), members(operator, { fact: 'market.branches' })] };
    const facts = { 'market.members': 3, 'market.branches': from };
    const [step] = answerOf(requirement, facts).change?.steps ?? [];
    expect([step?.fact, step?.to, step?.demands.map((each) => [each.operator, each.threshold])]).toEqual([
      ...['market.branches', to, [[seen, 3]]],
    ]);
  });
});
