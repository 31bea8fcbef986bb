import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf } from '../fixtures/rules.fixture.js';
import { usedFacts } from '../references/document-references.js';
import type { Condition, RuleDocument } from '../rule-document.js';
import { lintRuleSet } from './lint-rule-set.js';

const messagesOf = (...rules: RuleDocument[]): readonly string[][] =>
  lintRuleSet(aRuleSet(...rules), CATALOGUE).map(({ message: { zh, en } }) => [zh, en]);
const least = leaf('market.members', 'greaterThan', { fact: 'params.least' });

describe('what the linter says of a name that a rule may not use', () => {
  it.each<[string, Condition, string, string]>([
    [
      'a fact that is near another',
      leaf('market.member', 'equal', 3),
      '没有名为 “market.member” 的事实，是否指 “market.members”？',
      "There is no fact 'market.member'; did you mean 'market.members'?",
    ],
    [
      'a fact that is near none',
      leaf('zzzzzz', 'equal', 3),
      '没有名为 “zzzzzz” 的事实；请换用事实目录中的事实。',
      "There is no fact 'zzzzzz'; use one of the fact catalogue.",
    ],
    [
      'almost the date of the evaluation',
      leaf('market.openedOn', 'before', { fact: 'asOff' }),
      '没有名为 “asOff” 的事实，是否指 “asOf”？',
      "There is no fact 'asOff'; did you mean 'asOf'?",
    ],
    [
      'almost a verdict',
      leaf('verdikt', 'equal', true, { rule: 'a-rule' }),
      '没有名为 “verdikt” 的事实，是否指 “verdict”？',
      "There is no fact 'verdikt'; did you mean 'verdict'?",
    ],
    [
      'a parameter that is near another',
      leaf('market.branches', 'equal', { fact: 'params.leest' }),
      '没有名为 “params.leest” 的参数，是否指 “params.least”？',
      "There is no parameter 'params.leest'; did you mean 'params.least'?",
    ],
    [
      'a parameter that is near none, as an argument',
      leaf('market.membersAbove', 'equal', 1, { count: { fact: 'params.somethingElse' } }),
      '没有名为 “params.somethingElse” 的参数；请先在 params 中写明。',
      "There is no parameter 'params.somethingElse'; write it under params first.",
    ],
    [
      'a parameter that objects inherit',
      leaf('market.membersAbove', 'equal', 1, { count: { fact: 'params.toString' } }),
      '没有名为 “params.toString” 的参数；请先在 params 中写明。',
      "There is no parameter 'params.toString'; write it under params first.",
    ],
    [
      'a fact of another subject',
      leaf('town.population', 'equal', 3),
      '事实 “town.population” 属于 town，本规则的对象是 market；请换用 market 的事实。',
      "The fact 'town.population' is about a town, this rule about a market; use a fact of the market.",
    ],
    [
      'an operator that is near another',
      leaf('market.members', 'equals', 3),
      '没有名为 “equals” 的运算符，是否指 “equal”？',
      "There is no operator 'equals'; did you mean 'equal'?",
    ],
    [
      'an operator that is near none',
      leaf('market.members', '~', 3),
      '没有名为 “~” 的运算符；可用：equal、notEqual、lessThan、lessThanInclusive、greaterThan、greaterThanInclusive、in、notIn、contains、doesNotContain、containsAll、containsAny、before、onOrBefore、after、onOrAfter、withinDays、olderThanDays、withinMonths、olderThanMonths。',
      "There is no operator '~'; use one of equal, notEqual, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive, in, notIn, contains, doesNotContain, containsAll, containsAny, before, onOrBefore, after, onOrAfter, withinDays, olderThanDays, withinMonths, olderThanMonths.",
    ],
    [
      'an operator for other types',
      leaf('market.isOpen', 'lessThan', true),
      '运算符 “lessThan” 不适用于 boolean 类型的 “market.isOpen”；可用：equal、notEqual。',
      "The operator 'lessThan' does not fit 'market.isOpen', which is of type boolean; use one of equal, notEqual.",
    ],
    [
      'a word that is near another',
      leaf('market.kind', 'equal', 'jiont'),
      '“jiont” 不是 “market.kind” 的取值，是否指 “joint”？可用：joint、standalone、floating。',
      "'jiont' is no value of 'market.kind'; did you mean 'joint'? Use one of joint, standalone, floating.",
    ],
    [
      'a word that is near none',
      leaf('market.kind', 'equal', 'x'),
      '“x” 不是 “market.kind” 的取值；可用：joint、standalone、floating。',
      "'x' is no value of 'market.kind'. Use one of joint, standalone, floating.",
    ],
    [
      'an argument that is missing',
      leaf('market.membersAbove', 'equal', 1),
      '事实 “market.membersAbove” 缺少参数 “count”，请补上。',
      "The fact 'market.membersAbove' needs the argument 'count'; add it.",
    ],
    [
      'an argument that the fact does not take',
      leaf('market.members', 'equal', 1, { count: 1 }),
      '事实 “market.members” 没有参数 “count”，请删除。',
      "The fact 'market.members' takes no argument 'count'; remove it.",
    ],
    [
      'an argument that objects inherit',
      leaf('market.members', 'equal', 1, { toString: 1 }),
      '事实 “market.members” 没有参数 “toString”，请删除。',
      "The fact 'market.members' takes no argument 'toString'; remove it.",
    ],
    [
      'a rule that is near another',
      leaf('verdict', 'equal', true, { rule: 'a-rul' }),
      '本规则集没有规则 “a-rul”，是否指 “a-rule”？',
      "The set has no rule 'a-rul'; did you mean 'a-rule'?",
    ],
    [
      'a rule that is near none',
      leaf('verdict', 'equal', true, { rule: 'x' }),
      '本规则集没有规则 “x”；请换用本规则集的规则编号。',
      "The set has no rule 'x'; use the id of one that it has.",
    ],
  ])('%s', (_what, requirement, zh, en) => {
    const params = { least: aParameter(3) };
    // Only what the requirement says is wrong: the parameter is used where the rule applies.
    expect(messagesOf(aRule({ params, applicability: least, requirement }))).toEqual([[zh, en]]);
  });

  it('a rule about another subject', () => {
    const asking = aRule({ requirement: leaf('verdict', 'equal', true, { rule: 'a-town' }) });
    const town = aRule({
      id: 'a-town',
      subject: 'town',
      applicability: leaf('town.population', 'greaterThan', 1),
      requirement: leaf('town.population', 'greaterThan', 2),
    });
    expect(messagesOf(asking, town)).toEqual([
      [
        '规则 “a-town” 的对象是 town，不能在 market 的规则中引用。',
        "The rule 'a-town' is about a town; a rule about a market cannot ask for its verdict.",
      ],
    ]);
  });

  it('is said of every place where a rule names something', () => {
    const rule = aRule({
      applicability: leaf('market.open', 'equal', true),
      requirement: { any: [leaf('market.members', 'equal', { fact: 'market.branch' })] },
      grace: { days: { fact: 'params.days' }, from: { fact: 'market.openedOm' } },
      title: { zh: '{market.member}', en: '{params.days - market.memberz}' },
    });
    const found = lintRuleSet(aRuleSet({ ...rule, facts: usedFacts(rule) }), CATALOGUE);
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/applicability fact.unknown',
      '/requirement/any/0/value fact.unknown',
      '/grace/days param.unknown',
      '/grace/from fact.unknown',
      '/title/zh fact.unknown',
      '/title/en param.unknown',
      '/title/en fact.unknown',
    ]);
  });

  it('an id that two rules have', () => {
    expect(messagesOf(aRule(), aRule())).toEqual([
      ['规则编号 “a-rule” 重复，请改名。', "Another rule of the set is called 'a-rule', too; rename one."],
    ]);
  });

  it('rules that ask for the verdicts of one another', () => {
    const asks = (id: string, rule: string) =>
      aRule({ id, applicability: isOpen, requirement: leaf('verdict', 'equal', true, { rule }) });
    const circle = [
      '规则 a、b 的结论互相依赖，请去掉其中一处引用。',
      'The verdicts of a, b depend on one another; remove one of the references.',
    ];
    expect(messagesOf(asks('a', 'b'), asks('b', 'a'))).toEqual([circle, circle]);
  });
});
