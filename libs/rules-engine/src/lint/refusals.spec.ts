import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { Condition, RuleDocument, RuleSetSource, WrittenCondition } from '../rule-document.js';
import type { LintProblem } from '../rule-document-error.js';
import { lintRuleSet } from './lint-rule-set.js';

const requiring = (requirement: unknown, more: Partial<RuleDocument> = {}): RuleSetSource =>
  aRuleSet(aRule({ ...more, requirement: requirement as Condition, facts: more.facts ?? [] }));
/** The same with its facts listed, so that nothing but the condition is wrong. */
const judged = (requirement: Condition, more: Partial<RuleDocument> = {}): RuleSetSource =>
  aRuleSet(aRule({ ...more, requirement }));
const naming = (conditions: Readonly<Record<string, unknown>>, name: string): RuleSetSource => {
  const { ruleSet, rules } = requiring({ condition: name });
  return { ruleSet: { ...ruleSet, conditions: conditions as Record<string, WrittenCondition> }, rules };
};
const nested = (levels: number): unknown => (levels === 0 ? isOpen : { not: nested(levels - 1) });
const members = (operator: string, value: number): Condition => leaf('market.members', operator, value);
const trap = (): never => {
  throw new Error('the getter was called');
};

const TOO_MUCH: Condition = { all: [members('greaterThan', 5), members('lessThan', 3)] };
const ANYTHING: Condition = { any: [members('greaterThan', 3), members('lessThan', 5)] };

const FEWER: Condition = leaf('market.members', 'lessThan', { fact: 'market.branches' });
/** Another rule, whose verdict is held against what is true of a market. */
const ASKED = aRule({ id: 'asked-rule' });
const VERDICT = { fact: 'verdict', params: { rule: ASKED.id } };
const asking = (requirement: Condition): RuleSetSource => ({
  ...aRuleSet(),
  rules: [aRule({ requirement, applicability: members('lessThan', 9) }), ASKED],
});

/** What is refused, where that is, and its code. A rule that can't be named is told by its place in the set. */
const REFUSED: readonly [string, RuleSetSource, string][] = [
  ['a condition that can not be true', judged(TOO_MUCH), 'a-rule/requirement condition.unsatisfiable'],
  ['a condition that can not be false', judged(ANYTHING), 'a-rule/requirement condition.tautology'],
  [
    'a number below another whose bounds leave no room',
    judged({
      all: [FEWER, leaf('market.branches', 'lessThanInclusive', 3), members('greaterThanInclusive', 3)],
    }),
    'a-rule/requirement condition.unsatisfiable',
  ],
  [
    'a truth that equals another, and does not',
    asking({
      all: [
        leaf('market.isOpen', 'equal', VERDICT),
        isOpen,
        { ...leaf('verdict', 'equal', false), params: VERDICT.params },
      ],
    }),
    'a-rule/requirement condition.unsatisfiable',
  ],
  [
    'numbers of which each is less than the next, in a circle',
    judged({
      all: [
        FEWER,
        leaf('market.branches', 'lessThan', { fact: 'market.area' }),
        leaf('market.area', 'lessThan', { fact: 'market.members' }),
      ],
    }),
    'a-rule/requirement condition.unsatisfiable',
  ],
  [
    'days of which each is before the next, in a circle',
    judged({
      all: [
        leaf('market.openedOn', 'before', { fact: 'market.checkedOn' }),
        leaf('market.checkedOn', 'before', { fact: 'asOf' }),
        leaf('asOf', 'before', { fact: 'market.openedOn' }),
      ],
    }),
    'a-rule/requirement condition.unsatisfiable',
  ],
  [
    'a requirement that the applicability meets',
    judged(members('greaterThan', 2), { applicability: threeMembers }),
    'a-rule/requirement requirement.always_met',
  ],
  [
    'a requirement that the applicability rules out',
    judged(members('lessThan', 3), { applicability: threeMembers }),
    'a-rule/requirement requirement.never_met',
  ],
  ['an unknown fact', requiring(leaf('market.memberz', 'equal', 3)), 'a-rule/requirement fact.unknown'],
  [
    'an unknown operator',
    requiring(leaf('market.members', 'greater', 3)),
    'a-rule/requirement/operator operator.unknown',
  ],
  [
    'an operator for other facts',
    requiring(leaf('market.kind', 'lessThan', 3)),
    'a-rule/requirement/operator operator.misfit',
  ],
  [
    'a decorator',
    requiring(leaf('market.topics', 'everyFact:equal', 'dues')),
    'a-rule/requirement/operator operator.unknown',
  ],
  ['an empty all', requiring({ all: [] }), 'a-rule/requirement/all condition.empty'],
  ['an empty any', requiring({ not: { any: [] } }), 'a-rule/requirement/not/any condition.empty'],
  [
    'two keys in a node',
    requiring({ all: [isOpen], any: [isOpen] }),
    'a-rule/requirement condition.two_keys',
  ],
  ['a path', requiring({ ...isOpen, path: '$.x' }), 'a-rule/requirement/path condition.extra_key'],
  [
    'a fact that is a path',
    requiring(leaf('$..members', 'equal', 3)),
    'a-rule/requirement/fact schema.pattern',
  ],
  ['11 levels', requiring(nested(10)), `a-rule/requirement${'/not'.repeat(10)} condition.too_deep`],
  [
    '201 conditions',
    requiring({ all: Array.from({ length: 200 }, () => isOpen) }),
    'a-rule condition.too_many',
  ],
  ['more than 64 KB', requiring({ ...isOpen, value: '红'.repeat(30_000) }), '#1 document.too_large'],
  [
    'a list of 501',
    requiring({ all: Array.from({ length: 501 }, () => 1) }),
    '#1/requirement/all document.too_many',
  ],
  [
    'a text of 2,001 letters',
    aRuleSet(aRule({ title: { zh: '文'.repeat(2001), en: 'x' } })),
    'a-rule/title/zh schema.maxLength',
  ],
  ['levels without end', requiring(nested(10_000)), '#1 document.too_deep'],
  [
    'a key of prototypes',
    requiring(JSON.parse('{"all": [{"__proto__": {"fact": "asOf"}}]}')),
    '#1/requirement/all/0/__proto__ document.prototype_key',
  ],
  [
    'a getter',
    requiring(Object.defineProperty({}, 'fact', { get: trap, enumerable: true })),
    '#1/requirement document.not_plain',
  ],
  ['a text of 10 MB', requiring({ ...isOpen, value: 'x'.repeat(10_000_000) }), '#1 document.too_large'],
  [
    'named conditions in a circle',
    naming({ a: { condition: 'b' }, b: { not: { condition: 'a' } } }, 'a'),
    'null/conditions/a condition.circular',
  ],
  [
    'a number as text',
    requiring(leaf('market.members', 'equal', '3')),
    'a-rule/requirement/value value.wrong_type',
  ],
  [
    'half a day as a parameter',
    judged(leaf('market.openedOn', 'withinDays', { fact: 'params.days' }), {
      params: { days: aParameter(0.5) },
    }),
    'a-rule/requirement/value value.wrong_type',
  ],
  ['no number', requiring(leaf('market.members', 'equal', NaN)), '#1/requirement/value value.not_finite'],
  [
    'a mixed list',
    requiring(leaf('market.kind', 'in', ['joint', 3] as unknown as string[])),
    'a-rule/requirement/value/1 value.mixed_list',
  ],
  [
    'a day that does not exist',
    requiring(leaf('market.openedOn', 'before', '2026-02-30')),
    'a-rule/requirement/value value.wrong_type',
  ],
  [
    'a name in other letters',
    requiring(leaf('mаrket.members', 'equal', 3)),
    'a-rule/requirement/fact name.look_alike',
  ],
  [
    'a grace of half a day',
    aRuleSet(
      aRule({
        params: { days: aParameter(0.5) },
        grace: { days: { fact: 'params.days' }, from: { fact: 'market.openedOn' } },
      }),
    ),
    'a-rule/grace/days grace.not_whole',
  ],
];

const place = ({ ruleId, pointer, code }: LintProblem): string => `${ruleId}${pointer} ${code}`;
const firstProblem = (source: RuleSetSource): LintProblem => {
  const [problem] = lintRuleSet(source, CATALOGUE).filter(({ code }) => code !== 'facts.differ');
  if (!problem) throw new Error('nothing was refused');
  return problem;
};

describe('the linter refuses, says where, and says it in both languages:', () => {
  it.each(REFUSED)('%s', (_what, source, expected) => {
    const problem = firstProblem(source);
    expect(place(problem)).toBe(expected);
    // What is to be done: in Chinese after the fault, in English as an imperative or a form to write.
    expect(problem.message.zh).toMatch(/[\u4e00-\u9fff].*(请|可用|是否指|应为|例如)/);
    expect(problem.message.en).toMatch(
      /\b(add|compare|did you mean|flatten|give|for example|mend|move|only|remove|rewrite|rename|shorten|split|use|write)\b/i,
    );
  });

  it('the nearest name of an unknown fact, in both', () => {
    const { message } = firstProblem(requiring(leaf('market.memberz', 'equal', 3)));
    expect([message.zh, message.en]).toEqual([
      expect.stringContaining('是否指 “market.members”'),
      expect.stringContaining("did you mean 'market.members'"),
    ]);
  });

  it('each of two rules that have no id, told by their places', () => {
    const { ruleSet } = aRuleSet();
    const { id: _id, ...nameless } = aRule();
    const source = { ruleSet, rules: [aRule(), nameless, 7] as unknown as RuleDocument[] };
    expect(lintRuleSet(source, CATALOGUE).map(place)).toEqual(['#2/id schema.required', '#3 schema.type']);
  });

  it('a mistake that a text makes again and again once, at the text', () => {
    const text = '{market.memberz}, {market.memberz}';
    const rule = aRule({ failure: { zh: text, en: '{market.membersAbove(count=x)}' } });
    expect(lintRuleSet(aRuleSet(rule), CATALOGUE).map(place)).toEqual([
      'a-rule/failure/zh fact.unknown',
      'a-rule/failure/en argument.wrong_type',
    ]);
  });

  it('no more than a hundred faults of a rule', () => {
    const all = Array.from({ length: 150 }, (_, i) => leaf(`market.nothing${i}`, 'equal', 3));
    expect(lintRuleSet(requiring({ all }), CATALOGUE)).toHaveLength(100);
  });
});
