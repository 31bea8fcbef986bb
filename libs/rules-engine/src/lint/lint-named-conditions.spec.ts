import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aRule, aRuleSet, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { RuleDocument, RuleSetSource, WrittenCondition } from '../rule-document.js';
import type { LintProblem } from '../rule-document-error.js';
import { lintRuleSet } from './lint-rule-set.js';

type Conditions = Readonly<Record<string, WrittenCondition>>;

const named = (condition: string): WrittenCondition => ({ condition });
const asking = (requirement: WrittenCondition, more: Partial<RuleDocument> = {}) => ({
  ...aRule({ facts: ['market.isOpen', 'market.members'], ...more }),
  requirement,
});
const aSet = (conditions: Conditions, ...rules: RuleSetSource['rules']): RuleSetSource => ({
  ruleSet: { ...aRuleSet().ruleSet, conditions },
  rules,
});
const problemsOf = (conditions: Conditions, ...rules: RuleSetSource['rules']): readonly LintProblem[] =>
  lintRuleSet(aSet(conditions, ...rules), CATALOGUE);
const placesOf = (conditions: Conditions, ...rules: RuleSetSource['rules']): string[] =>
  problemsOf(conditions, ...rules).map(({ ruleId, pointer, code }) => `${ruleId} ${pointer} ${code}`);
const nested = (levels: number, within: WrittenCondition): WrittenCondition =>
  levels === 0 ? within : { not: nested(levels - 1, within) };
const many = (count: number): WrittenCondition => ({
  all: Array.from({ length: count }, () => threeMembers),
});

describe('named conditions', () => {
  it('are nothing to complain of where each is used, by a rule or by another', () => {
    const conditions = { large: threeMembers, largeOrOpen: { any: [named('large'), isOpen] } };
    const requirement = { not: { all: [named('largeOrOpen'), leaf('market.isOpen', 'equal', true)] } };
    const applicability = leaf('market.members', 'lessThan', 9);
    expect(problemsOf(conditions, asking(requirement, { applicability }))).toEqual([]);
  });

  it('are refused where the set has none of the name, in rules and in one another', () => {
    const rule = asking({ all: [isOpen, { not: named('lagre') }] });
    const found = problemsOf({ large: { any: [named('zzzzzz'), threeMembers] } }, rule);
    expect(found).toEqual([
      {
        ruleId: null,
        pointer: '/conditions/large/any/0/condition',
        code: 'condition.unknown',
        message: {
          zh: '本规则集没有名为 “zzzzzz” 的条件，请先在 conditions 中写明。',
          en: "The set has no condition 'zzzzzz'; write it under conditions first.",
        },
      },
      {
        ruleId: 'a-rule',
        pointer: '/requirement/all/1/not/condition',
        code: 'condition.unknown',
        message: {
          zh: '本规则集没有名为 “lagre” 的条件，是否指 “large”？',
          en: "The set has no condition 'lagre'; did you mean 'large'?",
        },
      },
    ]);
  });

  it('are looked for in the applicability, too', () => {
    const rule = { ...aRule(), applicability: named('nobody') };
    expect(placesOf({}, rule)).toEqual(['a-rule /applicability/condition condition.unknown']);
  });

  it('are refused where they refer to themselves, directly or by way of others', () => {
    const conditions = {
      self: { not: named('self') },
      one: { all: [isOpen, named('two')] },
      two: { any: [named('three'), named('leaf')] },
      three: named('one'),
      leaf: threeMembers,
      outside: { all: [named('one'), named('leaf')] },
    };
    const found = problemsOf(conditions, asking({ all: [named('self'), named('outside')] }));
    expect(found.map(({ ruleId, pointer, code }) => `${ruleId} ${pointer} ${code}`)).toEqual([
      'null /conditions/self condition.circular',
      'null /conditions/one condition.circular',
      'null /conditions/two condition.circular',
      'null /conditions/three condition.circular',
    ]);
    expect(found[0]?.message).toEqual({
      zh: '命名条件 “self” 直接或间接引用了自身；请去掉其中一处引用。',
      en: "The condition 'self' refers to itself, maybe by way of others; remove one of the references.",
    });
  });

  it('are refused where no rule and no other condition uses them', () => {
    const [problem, ...others] = problemsOf({ large: threeMembers, open: isOpen }, asking(named('large')));
    expect(others).toEqual([]);
    expect(problem).toEqual({
      ruleId: null,
      pointer: '/conditions/open',
      code: 'condition.unused',
      message: {
        zh: '命名条件 “open” 没有用到；请删除，或在规则中引用。',
        en: "No rule uses the condition 'open'; remove it, or refer to it.",
      },
    });
  });
});

describe('a rule with its named conditions written out', () => {
  it('nests ten levels and no more', () => {
    const rule = (levels: number) => asking(nested(levels, named('deep')));
    const conditions = { deep: { any: [nested(3, threeMembers), leaf('market.members', 'equal', 7)] } };
    expect(placesOf(conditions, rule(5))).toEqual([]);
    expect(placesOf(conditions, rule(6))).toEqual(['a-rule /requirement condition.too_deep']);
  });

  it('says once how deep conditions nest that name one another', () => {
    const conditions = { deep: nested(5, named('deeper')), deeper: nested(5, threeMembers) };
    expect(placesOf(conditions, asking(named('deep')))).toEqual([
      'null /conditions/deep condition.too_deep',
      'a-rule /requirement condition.too_deep',
    ]);
  });

  it('holds two hundred comparisons, its two conditions together', () => {
    const conditions = { hundred: many(100), others: many(99) };
    expect(placesOf(conditions, asking({ any: [named('hundred'), named('others')] }))).toEqual([]);
  });

  it('holds no more than that, and says how many there are', () => {
    const rule = {
      ...asking({ any: [named('hundred'), ...Array.from({ length: 100 }, () => isOpen)] }),
      applicability: isOpen,
    };
    expect(problemsOf({ hundred: many(100) }, rule)).toEqual([
      {
        ruleId: 'a-rule',
        pointer: '',
        code: 'condition.too_many',
        message: {
          zh: '此处（连同命名条件的内容）含 201 个条件，最多 200 个，请将一部分改为事实。',
          en: 'There are 201 conditions here, named ones written out; at most 200 are allowed. Move some into a fact.',
        },
      },
    ]);
  });

  it('is measured without being written out: a few names can stand for any size', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 9 }, (_, index): [string, WrittenCondition] => [
        `level${index}`,
        { all: index === 0 ? [threeMembers] : Array.from({ length: 14 }, () => named(`level${index - 1}`)) },
      ]),
    );
    expect(placesOf(doubling, asking(named('level8')))).toEqual([
      ...[3, 4, 5, 6, 7, 8].map((level) => `null /conditions/level${level} condition.too_many`),
      'a-rule  condition.too_many',
    ]);
  });

  it('has its faults where the author wrote them: at the name, with the place within', () => {
    const conditions = {
      large: { all: [isOpen, named('crowded')] },
      crowded: leaf('market.member', 'equal', 3),
    };
    const [problem, ...others] = problemsOf(conditions, asking({ not: { any: [isOpen, named('large')] } }));
    expect(others.map(({ code }) => code)).toEqual(['facts.differ']);
    expect(problem).toEqual({
      ruleId: 'a-rule',
      pointer: '/requirement/not/any/1',
      code: 'fact.unknown',
      message: {
        zh: '没有名为 “market.member” 的事实，是否指 “market.members”？（见命名条件：rule-set.json /conditions/crowded）',
        en: "There is no fact 'market.member'; did you mean 'market.members'? (In the named condition: rule-set.json /conditions/crowded.)",
      },
    });
  });

  it('has a fault within a named condition told with its place', () => {
    const conditions = { large: { any: [isOpen, leaf('market.members', 'equal', '3')] } };
    const [problem] = problemsOf(conditions, asking(named('large')));
    expect(problem?.pointer).toBe('/requirement');
    expect(problem?.message.en).toContain(
      '(In the named condition: rule-set.json /conditions/large/any/1/value.)',
    );
  });
});
