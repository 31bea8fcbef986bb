import { describe, expect, it } from '@jest/globals';
import { aRule, isOpen, leaf } from '../fixtures/rules.fixture.js';
import type { Leaf } from '../rule-document.js';
import { dependencyOrder, verdictReferences } from './dependency-order.js';

const verdictOf = (rule: string) => leaf('verdict', 'equal', true, { rule });

describe('the rules whose verdicts a rule asks for', () => {
  it('are those that either condition names, however deep, each once', () => {
    const rule = aRule({
      applicability: { all: [isOpen, { not: verdictOf('b') }] },
      requirement: {
        any: [verdictOf('c'), verdictOf('b'), leaf('market.isOpen', 'equal', { fact: 'asOf' })],
      },
    });
    expect(verdictReferences(rule)).toEqual(['b', 'c']);
    expect(verdictReferences(aRule())).toEqual([]);
  });

  it.each<[string, Leaf['params']]>([
    ['nothing', undefined],
    ['no argument', {}],
    ['a number', { rule: 3 }],
    ['a parameter', { rule: { fact: 'params.least' } }],
  ])('are none where a rule is named by %s', (_name, params) => {
    expect(verdictReferences(aRule({ requirement: leaf('verdict', 'equal', true, params) }))).toEqual([]);
  });
});

describe('the order of rules', () => {
  const asking = (id: string, rule: string) => aRule({ id, requirement: verdictOf(rule) });

  it('leaves out those that ask for one another in a circle, and those that wait for them', () => {
    const rules = [
      asking('d', 'a'),
      asking('b', 'c'),
      asking('c', 'b'),
      asking('a', 'b'),
      aRule({ id: 'e' }),
    ];
    const { ordered, circular } = dependencyOrder(rules);
    expect([ordered.map(({ id }) => id), circular]).toEqual([['e'], ['b', 'c']]);
  });

  it('does not wait for rules that are not there', () => {
    const { ordered, circular } = dependencyOrder([asking('b', 'gone'), asking('a', 'b')]);
    expect([ordered.map(({ id }) => id), circular]).toEqual([['b', 'a'], []]);
  });
});
