import { describe, expect, it } from '@jest/globals';
import { aRule, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { Condition, RuleDocument } from '../rule-document.js';
import { type DecisionTree, decisionTrees } from './decision-tree.js';
import { compiledSubject } from './generated-rules.fixture.js';

const joint = leaf('market.kind', 'equal', 'joint');
const applying = (id: string, applicability: Condition): RuleDocument => aRule({ id, applicability });

/** The rules that are known to apply at a node, and, for each condition there, the rules it is about and what follows. */
type Shape = readonly [applicable: readonly string[], ...branches: (readonly [readonly string[], Shape])[]];
const shapeOf = ({ applicable, branches }: DecisionTree): Shape => [
  applicable.map(({ id }) => id),
  ...branches.map(({ rules, next }) => [rules.map(({ id }) => id), shapeOf(next)] as const),
];
const shapes = (most: number, ...rules: RuleDocument[]): Shape[] =>
  decisionTrees(compiledSubject(rules).rules, most).map(shapeOf);

describe('a decision tree', () => {
  it('asks once what several applicabilities begin with, also within parts', () => {
    const tree = shapes(
      Infinity,
      applying('a', isOpen),
      applying('b', { all: [isOpen, joint] }),
      applying('c', { all: [{ all: [isOpen, joint] }, threeMembers] }),
      applying('d', joint),
    );
    expect(tree).toEqual([
      [
        [],
        [
          ['a', 'b', 'c'],
          [
            ['a'],
            [
              ['b', 'c'],
              [['b'], [['c'], [['c']]]],
            ],
          ],
        ],
        [['d'], [['d']]],
      ],
    ]);
  });

  it('keeps apart conditions that are not the same', () => {
    const kindIs = (word: string): Condition => ({ not: leaf('market.kind', 'equal', word) });
    expect(shapes(Infinity, applying('a', kindIs('joint')), applying('b', kindIs('floating')))).toEqual([
      [[], [['a'], [['a']]], [['b'], [['b']]]],
    ]);
  });

  it('knows at once that a rule without a condition of its own applies', () => {
    const { applicability: _none, ...everywhere } = aRule({ id: 'a' });
    expect(shapes(Infinity, everywhere)).toEqual([[['a']]]);
  });

  it('comes after those of the rules whose verdicts it asks for', () => {
    const asking = (id: string, rule: string): RuleDocument =>
      aRule({ id, requirement: leaf('verdict', 'equal', true, { rule }) });
    const rules = [
      asking('a', 'c'),
      asking('b', 'd'),
      aRule({ id: 'c' }),
      asking('d', 'c'),
      aRule({ id: 'e' }),
    ];
    expect(shapes(Infinity, ...rules)).toEqual([
      [[], [['c', 'e'], [['c', 'e']]]],
      [[], [['a', 'd'], [['a', 'd']]]],
      [[], [['b'], [['b']]]],
    ]);
  });

  it('is followed by another after so many leaves of applicabilities', () => {
    const rules = ['a', 'b', 'c', 'd', 'e'].map((id) => applying(id, { any: [isOpen, joint] }));
    expect(shapes(4, ...rules)).toEqual([
      [[], [['a'], [['a']]], [['b'], [['b']]]],
      [[], [['c'], [['c']]], [['d'], [['d']]]],
      [[], [['e'], [['e']]]],
    ]);
  });
});
