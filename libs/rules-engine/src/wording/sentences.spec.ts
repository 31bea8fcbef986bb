import { describe, expect, it } from '@jest/globals';
import { changeForRule } from '../change/change-for-rule.js';
import { explainRule } from '../explain/explain-rule.js';
import { explainedLeaves } from '../explain/explanation.js';
import type { FactWitness } from '../explain/fact-witness.js';
import type { FactValue } from '../fact-value.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { leadSentence } from './lead-sentence.js';
import { leafSentence } from './leaf-sentence.js';
import { wordChange } from './word-change.js';
import type { Wording } from './wording.js';

const AS_OF = '2026-03-31';
const WORDING: Wording = {
  catalogue: new Map(
    [...CATALOGUE].map(([name, row]) => [name, { ...row, label: { zh: name.slice(7), en: name.slice(7) } }]),
  ),
  fieldNames: ({ length }) => ({ zh: `${length} 名党员的组织关系`, en: `the relation of ${length} members` }),
};
const WITNESS: FactWitness = {
  missing: ({ fact }) => (fact === 'market.members' ? ['/members/P1/relation', '/members/P2/relation'] : []),
  datedOn: ({ fact }) => (fact === 'market.kind' ? '2026-01-15' : null),
};

const ruleOf = (requirement: Condition) => compiledRule({ requirement, params: { least: aParameter(3) } });
const relabelled = <T extends { readonly fact: string }>(each: T): T => ({
  ...each,
  label: WORDING.catalogue.get(each.fact)?.label,
});

function saidOf(condition: Condition, facts: Record<string, FactValue>): string[] {
  const why = explainRule(ruleOf(condition), factsAre({ 'market.isOpen': true, ...facts }), AS_OF, WITNESS);
  const texts = explainedLeaves(why.requirement).map((each) => leafSentence(relabelled(each), WORDING));
  return texts.flatMap(({ zh, en }) => [zh, en]);
}

function changeSaidOf(condition: Condition, facts: Record<string, FactValue>): string[] {
  const read = factsAre({ 'market.isOpen': true, ...facts });
  const { change } = changeForRule(ruleOf(condition), read, AS_OF, WITNESS);
  if (!change) throw new Error('There is no change.');
  const { zh, en } = wordChange({ ...change, steps: change.steps.map(relabelled) }, WORDING).text;
  return [zh, en];
}

describe('a comparison in words', () => {
  it.each<[Condition, Record<string, FactValue>, string, string]>([
    [
      leaf('market.members', 'greaterThanInclusive', { fact: 'params.least' }),
      { 'market.members': 2 },
      'members：2 名（条件：有 3 名以上，不符合）',
      'members: 2 (condition: at least 3; not met)',
    ],
    [
      leaf('market.members', 'greaterThanInclusive', 3),
      { 'market.members': null },
      'members：未知，因为 2 名党员的组织关系未填写（条件：有 3 名以上）',
      'members: unknown, because the relation of 2 members is not recorded (condition: at least 3)',
    ],
    [
      leaf('market.members', 'lessThan', 3),
      { 'market.members': { lo: 2, hi: 4 } },
      'members：2–4 名，尚不能判定，因为 2 名党员的组织关系未填写（条件：少于 3 名）',
      'members: 2–4, not decided, because the relation of 2 members is not recorded (condition: below 3)',
    ],
    [
      leaf('market.topics', 'containsAll', ['dues', 'roster']),
      { 'market.topics': null },
      'topics：未知，因为没有记录（条件：包括 dues、roster）',
      'topics: unknown, because nothing is recorded (condition: with all of dues, roster)',
    ],
    [
      leaf('market.kind', 'equal', 'joint'),
      { 'market.kind': 'joint' },
      'kind：联合（条件：为联合，符合，数据日期 2026-01-15）',
      'kind: joint branch (condition: joint branch; met; as of 2026-01-15)',
    ],
    [
      leaf('market.checkedOn', 'withinDays', 90),
      { 'market.checkedOn': '2025-12-01' },
      'checkedOn：2025-12-01（条件：在近 90 天内，不符合）',
      'checkedOn: 2025-12-01 (condition: within the last 90 days; not met)',
    ],
    [
      leaf('market.area', 'greaterThanInclusive', 1),
      { 'market.area': 0.5 },
      'area：0.5 平方米（条件：不少于 1 平方米，不符合）',
      'area: 0.5 square metres (condition: at least 1 square metre; not met)',
    ],
    [
      leaf('market.openedOn', 'after', { fact: 'asOf' }),
      { 'market.openedOn': '2026-04-01' },
      'openedOn：2026-04-01（条件：晚于评估日期，符合）',
      'openedOn: 2026-04-01 (condition: after date of the evaluation; met)',
    ],
  ])('%j', (condition, facts, zh, en) => {
    expect(saidOf(condition, facts)).toEqual([zh, en]);
  });
});

describe('a change in words', () => {
  const atLeastThree = leaf('market.members', 'greaterThanInclusive', { fact: 'params.least' });

  it.each<[Condition, Record<string, FactValue>, string, string]>([
    [
      atLeastThree,
      { 'market.members': 2 },
      '还差 1 名党员（现有 2 名，应有 3 名以上）',
      '1 more member (2 now, at least 3 required)',
    ],
    [
      atLeastThree,
      { 'market.members': { lo: 0, hi: 2 } },
      '还差 1–3 名党员（现有 0–2 名，应有 3 名以上）',
      '1–3 more members (0–2 now, at least 3 required)',
    ],
    [
      { all: [atLeastThree, leaf('market.members', 'lessThanInclusive', 5)] },
      { 'market.members': 7 },
      '党员须减少 2 名（现有 7 名，应有 3 名以上、不超过 5 名）',
      '2 fewer members (7 now, at least 3 and at most 5 required)',
    ],
    [
      leaf('market.area', 'greaterThanInclusive', 30),
      { 'market.area': 25 },
      'area 还差 5 平方米（现为 25 平方米，应不少于 30 平方米）',
      'area: 5 square metres more (25 square metres now, at least 30 square metres required)',
    ],
    [
      { not: leaf('market.topics', 'contains', 'dues') },
      { 'market.topics': ['dues', 'roster'] },
      'topics：须去除 1 项（dues）',
      'topics: remove 1 (dues)',
    ],
    [
      { not: leaf('market.checkedOn', 'withinDays', 3) },
      { 'market.checkedOn': '2026-03-31' },
      'checkedOn 应不在近 3 天内（现为 2026-03-31）',
      'checkedOn: must be not within the last 3 days (now 2026-03-31)',
    ],
    [
      {
        any: [
          leaf('market.kind', 'in', ['joint']),
          { all: [atLeastThree, leaf('market.branches', 'equal', 1)] },
        ],
      },
      { 'market.kind': 'floating', 'market.members': 2, 'market.branches': 0 },
      'kind 应属于联合（现为 floating）',
      'kind: must be one of joint branch (now floating)',
    ],
    [
      atLeastThree,
      { 'market.members': { lo: 2, hi: 4 } },
      '填报 2 名党员的组织关系',
      'record the relation of 2 members',
    ],
  ])('%j', (condition, facts, zh, en) => {
    expect(changeSaidOf(condition, facts)).toEqual([zh, en]);
  });
});

it('says what has to be done where a fact does not change by itself', () => {
  const means = { zh: '安排复查', en: 'have it checked' };
  const rule = compiledRule({ requirement: leaf('market.checkedOn', 'withinDays', 30) });
  const row = { ...CATALOGUE.get('market.checkedOn')!, label: { zh: '复查日期', en: 'checked on' }, means };
  const wording = { ...WORDING, catalogue: new Map([['market.checkedOn', row]]) };
  const saidAt = (checkedOn: string | null): unknown => {
    const facts = factsAre({ 'market.isOpen': true, 'market.checkedOn': checkedOn });
    const { change } = changeForRule(rule, facts, AS_OF);
    const steps = change!.steps.map((step) => ({ ...step, label: row.label }));
    return wordChange({ ...change!, steps }, wording).text;
  };
  expect(saidAt('2026-01-01')).toEqual({
    zh: '须安排复查：复查日期应在近 30 天内（现为 2026-01-01）',
    en: 'have it checked: checked on: must be within the last 30 days (now 2026-01-01)',
  });
  expect(saidAt(null)).toEqual({ zh: '填报复查日期', en: 'record checked on' });
});

describe('a verdict in one sentence', () => {
  const texts = {
    title: () => ({ zh: '按期换届', en: 'Re-elected in time' }),
    failure: () => ({ zh: '任期已满', en: 'Its term is over' }),
    undecided: () => ({ zh: '缺 1 项数据', en: '1 field is missing' }),
  };

  it.each([
    ['compliant', '符合：按期换届', 'Complies: Re-elected in time'],
    ['not_applicable', '不适用：按期换届', 'Does not apply: Re-elected in time'],
    ['non_compliant', '任期已满', 'Its term is over'],
    ['insufficient_data', '缺 1 项数据', '1 field is missing'],
    [
      'in_grace',
      '任期已满（宽限 30 天，自 2026-05-01 起计为不达标）',
      'Its term is over (in grace for 30 days; it counts from 2026-05-01 on)',
    ],
  ] as const)('%s', (verdict, zh, en) => {
    expect(leadSentence(verdict, texts, { days: 30, endsOn: '2026-05-01' })).toEqual({ zh, en });
  });
});
