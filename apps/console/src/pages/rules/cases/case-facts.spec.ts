import { describe, expect, it } from '@jest/globals';
import type { Fact } from '@hongzhu/client';
import { factsOfCase, type FactWords } from './case-facts.js';

const fact = (name: string, label: string, more: Partial<Fact> = {}): [string, Fact] => [
  name,
  {
    ...{
      name,
      subject: 'branch',
      type: 'boolean',
      unit: null,
      unitLabel: null,
      values: null,
      valueLabels: null,
    },
    ...{ args: {}, label: { zh: label, en: name }, source: '', canBeUnknown: true },
    ...more,
  },
];
const facts = new Map([
  fact('branch.isActive', '在运行'),
  fact('branch.members', '党员数', {
    type: 'integer',
    unit: 'members',
    unitLabel: { zh: '名', en: 'members' },
  }),
  fact('branch.formation', '组建形式', {
    type: 'word',
    valueLabels: { joint: { zh: '联合组建', en: 'joint' } },
  }),
  fact('branch.reachedOn', '达到之日', { type: 'date', args: { count: 'integer' } }),
]);
const words: FactWords = {
  ...{ yes: '是', no: '否', comma: '、', builtIn: { verdict: '符合规则' } },
  atLeast: (lo) => `${lo}以上`,
  between: (lo, hi) => `${lo} 至 ${hi}`,
  given: (label, args) => `${label}（${args}）`,
};
const told = (given: Readonly<Record<string, unknown>>): string[] =>
  factsOfCase(given, { facts, language: 'zh', words }).map(
    ({ label, value }) => `${label}：${value ?? '未知'}`,
  );

describe('the facts of a case', () => {
  it.each<[string, unknown, string]>([
    ['branch.isActive', true, '在运行：是'],
    ['branch.isActive', null, '在运行：未知'],
    ['branch.members', 3, '党员数：3 名'],
    ['branch.members', { lo: 2, hi: 4 }, '党员数：2 至 4 名'],
    ['branch.members', { lo: 2, hi: null }, '党员数：2 名以上'],
    ['branch.formation', 'joint', '组建形式：联合组建'],
    ['branch.formation', ['joint', 'other'], '组建形式：联合组建、other'],
    ['branch.formation', [], '组建形式：—'],
    ['verdict', [{ args: { rule: 'f1' }, value: false }], '符合规则（f1）：否'],
    ['branch.unheardOf', 'x', 'branch.unheardOf：x'],
  ])('%s of %j', (name, value, expected) => {
    expect(told({ [name]: value })).toEqual([expected]);
  });

  it('with arguments are a line for each answer', () => {
    const answers = [
      { args: { count: 3 }, value: '2025-01-15' },
      { args: { count: 5 }, value: null },
    ];
    expect(told({ 'branch.reachedOn': answers })).toEqual([
      '达到之日（3）：2025-01-15',
      '达到之日（5）：未知',
    ]);
  });
});
