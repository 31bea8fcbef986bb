import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { aParameter, isOpen, leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { wordCondition, type ConditionWords } from './word-condition.js';

const wordsOf = (requirement: Condition): ConditionWords =>
  wordCondition(compiledRule({ requirement, params: { least: aParameter(3) } }).requirement, CATALOGUE);

describe('a condition in words, before anything is evaluated', () => {
  it('keeps the shape of its tree', () => {
    const words = wordsOf({ any: [isOpen, { not: { all: [isOpen, isOpen] } }] });
    expect(words).toMatchObject({
      kind: 'any',
      children: [
        { kind: 'leaf', fact: 'market.isOpen' },
        { kind: 'not', children: [{ kind: 'all', children: [{ kind: 'leaf' }, { kind: 'leaf' }] }] },
      ],
    });
  });

  it.each<[Condition, string, string, string | null]>([
    [leaf('market.members', 'greaterThanInclusive', 2), '有 2 名以上', 'at least 2', null],
    [
      leaf('market.members', 'greaterThanInclusive', { fact: 'params.least' }),
      '有 3 名以上',
      'at least 3',
      'least',
    ],
    [leaf('market.kind', 'equal', 'joint'), '为联合', 'joint branch', null],
    [leaf('market.isOpen', 'equal', true), '为“是”', 'yes', null],
    [
      leaf('market.openedOn', 'onOrBefore', { fact: 'asOf' }),
      '不晚于评估日期',
      'on or before date of the evaluation',
      null,
    ],
    [
      leaf('market.members', 'lessThanInclusive', { fact: 'market.branches' }),
      '不超过 market.branches（标签）',
      'at most market.branches (label)',
      null,
    ],
  ])('names what a fact is held against: %j', (condition, zh, en, param) => {
    const { fact } = condition as { readonly fact: string };
    expect(wordsOf(condition)).toEqual({
      ...{ kind: 'leaf', fact, param },
      label: { zh: `${fact}（标签）`, en: `${fact} (label)` },
      condition: { zh, en },
    });
  });
});
