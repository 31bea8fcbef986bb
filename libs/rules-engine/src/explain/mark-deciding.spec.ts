import { describe, expect, it } from '@jest/globals';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { explainRule } from './explain-rule.js';
import { explainedLeaves } from './explanation.js';

describe('of several parts that would do', () => {
  // The fact is 0, whatever the number that tells one comparison from another.
  const so = (number: number) => leaf('market.membersAbove', 'equal', 0, { count: number });
  const notSo = (number: number) => leaf('market.membersAbove', 'greaterThan', 0, { count: number });
  const noneOf = (...numbers: number[]): Condition => ({ any: numbers.map(notSo) });

  it.each<[string, Condition, number[]]>([
    ['a comparison before a group', { all: [noneOf(1, 2), notSo(3), notSo(4)] }, [3]],
    ['the group of fewer', { all: [noneOf(1, 2, 3), noneOf(4, 5)] }, [4, 5]],
    ['the group of fewer, if it comes first', { all: [noneOf(1, 2), noneOf(3, 4, 5)] }, [1, 2]],
    ['the first of equals', { all: [noneOf(1, 2), noneOf(3, 4)] }, [1, 2]],
    [
      'the one that is fixed by fewer, though it has more',
      { all: [noneOf(1, 2), { all: [noneOf(3, 4, 5), notSo(6), so(7)] }] },
      [6],
    ],
    ['none by what is otherwise in it', { all: [{ all: [so(1), noneOf(2, 3, 4)] }, noneOf(5, 6)] }, [5, 6]],
    ['what is so', { any: [{ all: [so(1), so(2)] }, notSo(3), so(4)] }, [4]],
    ['what is not so', { all: [so(1), { not: { all: [so(2), so(3)] } }, { not: so(4) }] }, [4]],
  ])('the one with the fewest comparisons decides: %s', (_name, requirement, expected) => {
    const facts = factsAre({ 'market.isOpen': true, 'market.membersAbove': 0 });
    const { requirement: why } = explainRule(compiledRule({ requirement }), facts, '2026-03-31');
    const deciding = explainedLeaves(why).filter(({ decisive }) => decisive);
    expect(deciding.map(({ args }) => args['count'])).toEqual(expected);
  });
});
