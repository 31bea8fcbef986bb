import { describe, expect, it } from '@jest/globals';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import type { FactValue } from '../fact-value.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import type { ChangeStep } from './change.js';
import { changeForRule } from './change-for-rule.js';
import { AS_OF, members, topics } from './changes-in-short.fixture.js';

const keyOf = (count: number): string => `market.membersAbove {"count":${count}}`;
/** One of many facts, all of them 0. */
const is = (count: number, value: number) => leaf('market.membersAbove', 'equal', value, { count });
const isAbove = (count: number) =>
  leaf(
    'market.membersAbove',
    'greaterThan',
    { fact: 'market.membersAbove', params: { count: count + 1 } },
    { count },
  );
const numbers = (many: number): number[] => Array.from({ length: many }, (_, index) => index);
/** That of any two neighbours of so many facts one is 1: more ways to choose than can be tried. */
const oneOfNeighbours = (many: number): Condition[] =>
  numbers(many).map((count) => ({ any: [is(count, 1), is(count + 1, 1)] }));

const NOW: Record<string, FactValue> = {
  'market.isOpen': true,
  'market.members': 0,
  'market.topics': [],
  'market.otherTopics': [],
  ...Object.fromEntries(numbers(40).map((count) => [keyOf(count), 0])),
};
const answerOf = (all: Condition[]) =>
  changeForRule(compiledRule({ requirement: { all } }), factsAre(NOW), AS_OF);

/** Whether the requirement is met once the steps are done. */
function helps(all: Condition[], steps: readonly ChangeStep[]): boolean {
  const done = steps.map(({ fact, args, to }) => ['count' in args ? keyOf(Number(args['count'])) : fact, to]);
  const facts = factsAre({ ...NOW, ...(Object.fromEntries(done) as Record<string, FactValue>) });
  return evaluateRule(compiledRule({ requirement: { all } }), facts, AS_OF).verdict === 'compliant';
}

describe('where more hangs together than can be tried', () => {
  const vain = { any: [members('equal', 1), topics('contains', 'minutes'), is(0, 1)] };
  const listed = {
    any: [{ all: [topics('contains', 'dues'), topics('doesNotContain', 'roster')] }, is(40, 1)],
  };
  const all = [vain, ...oneOfNeighbours(39), is(0, 1), listed, is(40, 0)];

  it('a change is given that helps, and said that it may not be the smallest', () => {
    const { change } = answerOf(all);
    expect(change?.isSmallest).toBe(false);
    expect(helps(all, change?.steps ?? [])).toBe(true);
  });

  it('nothing is in it that it can do without', () => {
    const steps = answerOf(all).change?.steps ?? [];
    expect(steps.map(({ fact }) => fact)).not.toContain('market.members');
    expect(steps.map(({ fact }) => fact)).toContain('market.topics');
    for (const undone of steps)
      expect(
        helps(
          all,
          steps.filter((step) => step !== undone),
        ),
      ).toBe(false);
  });

  it('the best of several alternatives may not be the smallest, though all of its own were tried', () => {
    const { change } = answerOf([{ any: [{ all: oneOfNeighbours(39) }, members('equal', 1)] }]);
    expect(change?.isSmallest).toBe(false);
    expect(change?.steps.map(({ fact }) => fact)).toEqual(['market.members']);
  });

  it('it is said that none was found, where there is none among those tried', () => {
    const circle = [isAbove(0), isAbove(1), isAbove(2), isAbove(3), isAbove(4)];
    const back = leaf(
      'market.membersAbove',
      'greaterThan',
      { fact: 'market.membersAbove', params: { count: 0 } },
      { count: 5 },
    );
    expect(answerOf([...circle, back])).toEqual({ change: null, noChange: 'not_found' });
  });
});
