import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { Condition, RuleDocument } from '../rule-document.js';
import { lintRuleSet } from './lint-rule-set.js';

const messagesOf = (rule: RuleDocument): readonly string[][] =>
  lintRuleSet(aRuleSet(rule), CATALOGUE).map(({ message: { zh, en } }) => [zh, en]);

describe('what the linter says of a value of the wrong type', () => {
  it.each<[Condition, string, string]>([
    [
      leaf('market.isOpen', 'equal', 'true'),
      '比较值 "true" 的类型应为 boolean；请写成：true 或 false，不加引号。',
      'The value "true" should be of type boolean; write true or false, without quotation marks.',
    ],
    [
      leaf('market.members', 'equal', '3'),
      '比较值 "3" 的类型应为 integer；请写成：整数，不加引号，例如 3。',
      'The value "3" should be of type integer; write a whole number without quotation marks, such as 3.',
    ],
    [
      leaf('market.area', 'equal', '2.5'),
      '比较值 "2.5" 的类型应为 number；请写成：数字，不加引号，例如 2.5。',
      'The value "2.5" should be of type number; write a number without quotation marks, such as 2.5.',
    ],
    [
      leaf('market.openedOn', 'before', '2026-02-30'),
      '比较值 "2026-02-30" 的类型应为 date；请写成：日历上的日期 YYYY-MM-DD，例如 "2026-03-31"。',
      'The value "2026-02-30" should be of type date; write a day of the calendar, such as "2026-03-31".',
    ],
    [
      leaf('market.kind', 'equal', 3),
      '比较值 3 的类型应为 word；请写成：一个词，加引号。',
      'The value 3 should be of type word; write one word in quotation marks.',
    ],
    [
      leaf('market.kind', 'in', 'joint'),
      '比较值 "joint" 的类型应为 words；请写成：词的列表，例如 ["a", "b"]。',
      'The value "joint" should be of type words; write a list of words, such as ["a", "b"].',
    ],
    [
      leaf('market.members', 'equal', { fact: 'market.kind' }),
      "比较值 'market.kind' (word) 的类型应为 integer；请写成：整数，不加引号，例如 3。",
      "The value 'market.kind' (word) should be of type integer; write a whole number without quotation marks, such as 3.",
    ],
    [
      leaf('market.membersAbove', 'equal', 1, { count: '1' }),
      '参数值 "1" 的类型应为 integer。',
      'The argument "1" should be of type integer.',
    ],
    [
      leaf('verdict', 'equal', true, { rule: 3 }),
      '参数值 3 的类型应为 word。',
      'The argument 3 should be of type word.',
    ],
    [
      leaf('market.kind', 'in', ['jоint', 'floating']),
      '“jоint” 中有形似的西里尔字母（U+043E），不是普通的英文字母；请改写为 “joint”。',
      "'jоint' has a Cyrillic letter (U+043E) that only looks like plain text; write 'joint'.",
    ],
    [
      leaf('market.members', 'equal', { fact: 'market.members' }),
      '事实与自身比较没有意义，请更换比较对象。',
      'A fact compared with itself decides nothing; compare it with something else.',
    ],
  ])('%j', (requirement, zh, en) => {
    expect(messagesOf(aRule({ requirement }))).toEqual([[zh, en]]);
  });

  it('says nothing of a fact that is compared with itself for other arguments', () => {
    const above = (count: number) => ({ fact: 'market.membersAbove', params: { count } });
    const requirement = leaf('market.membersAbove', 'greaterThan', above(2), { count: 1 });
    expect(messagesOf(aRule({ requirement }))).toEqual([]);
  });
});

describe('what the linter says of the rest of a rule', () => {
  it.each<[string, Partial<RuleDocument>, string, string]>([
    [
      'a parameter that is not used',
      { params: { least: aParameter(3) } },
      '参数 “least” 没有用到，请删除或在条件中引用 params.least。',
      "The parameter 'least' is not used; remove it, or refer to params.least.",
    ],
    [
      'a figure below its bounds',
      {
        params: { least: aParameter(3, { min: 4, max: 9 }) },
        requirement: leaf('market.members', 'equal', { fact: 'params.least' }),
      },
      '参数值 3 应在 4 与 9 之间。',
      'The value 3 must lie between 4 and 9.',
    ],
    [
      'a grace that starts on no date',
      {
        params: { least: aParameter(3) },
        grace: { days: { fact: 'params.least' }, from: { fact: 'market.members' } },
      },
      '宽限期的起点应为日期，“market.members” 的类型是 integer；请换用日期类型的事实。',
      "A grace starts on a date, but 'market.members' is of type integer; use a fact of type date.",
    ],
    [
      'a list that lacks a fact',
      { facts: ['market.isOpen'] },
      '请按顺序列出规则用到的全部事实：["market.isOpen","market.members"]。',
      'Write the facts that the rule uses, sorted: ["market.isOpen","market.members"].',
    ],
    [
      'a placeholder that cannot be read',
      { title: { zh: '{a * 2}', en: 'x' } },
      '占位符写法有误：{a * 2}；请写作 {事实}、{a + b} 或 {a - b}。',
      'A placeholder cannot be read: {a * 2} is no reference, nor a sum or difference of two, in "{a * 2}". Write {fact}, {a + b} or {a - b}.',
    ],
    [
      'a placeholder in letters that only look right',
      { title: { zh: '有 {market.members} 名，{market.mеmbers}', en: 'x' } },
      '“market.mеmbers” 中有形似的西里尔字母（U+0435），不是普通的英文字母；请改写为 “market.members”。',
      "'market.mеmbers' has a Cyrillic letter (U+0435) that only looks like plain text; write 'market.members'.",
    ],
    [
      'a sum of a word and a number',
      { failure: { zh: 'x', en: '{market.kind + market.members}' } },
      '只能对数字加减，或对日期加减天数，不能对 word 与 integer 加减。',
      'Only numbers are added or subtracted, or days to or from a date; here word and integer.',
    ],
    [
      'a date taken from a number',
      { failure: { zh: 'x', en: '{market.members - market.openedOn}' } },
      '只能对数字加减，或对日期加减天数，不能对 integer 与 date 加减。',
      'Only numbers are added or subtracted, or days to or from a date; here integer and date.',
    ],
    [
      'a list of words with a number in it',
      { requirement: leaf('market.kind', 'in', ['joint', 3] as string[]) },
      '列表中只能有文字（加引号），不能混入其他类型；请改写或删除这一项。',
      'A list holds words only, each in quotation marks; rewrite this item or remove it.',
    ],
    [
      'an empty group',
      { requirement: { all: [] } },
      '“all” 为空，没有意义；请补充条件或删除。',
      "An empty 'all' says nothing; give it a condition or remove it.",
    ],
    [
      'a node of two kinds',
      { requirement: { all: [isOpen], not: threeMembers } },
      '一个节点只能是 all、any、not、condition 或一个比较，此处同时有 all、not；请拆成几个节点。',
      'A node is one of all, any, not, condition or a comparison, but this one has all, not; split it.',
    ],
    [
      'a key that no condition has',
      { requirement: Object.assign({ priority: 2 }, isOpen) },
      '条件中不允许 “priority”（优先级、路径、名称均不支持）；请删除。',
      "'priority' is not allowed in a condition (no priorities, paths or names); remove it.",
    ],
  ])('%s', (_what, more, zh, en) => {
    expect(messagesOf(aRule(more))).toEqual([[zh, en]]);
  });

  it('is not told of a sum whose one side nobody knows', () => {
    const title = { zh: '{market.kindd + market.kind}', en: '{market.kind + market.kindd}' };
    const unknown = [
      '没有名为 “market.kindd” 的事实，是否指 “market.kind”？',
      "There is no fact 'market.kindd'; did you mean 'market.kind'?",
    ];
    expect(messagesOf(aRule({ title }))).toEqual([unknown, unknown]);
  });

  it('names a rule by its number where the document has no id that could be one', () => {
    const nameless = { ...aRule(), id: 7 } as unknown as RuleDocument;
    expect(lintRuleSet(aRuleSet(nameless), CATALOGUE).map(({ ruleId, code }) => [ruleId, code])).toEqual([
      ['#1', 'schema.type'],
    ]);
  });
});
