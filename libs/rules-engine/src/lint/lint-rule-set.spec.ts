import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { Condition, RuleDocument } from '../rule-document.js';
import { lintRuleSet } from './lint-rule-set.js';

const problemsOf = (...rules: RuleDocument[]): string[] =>
  lintRuleSet(aRuleSet(...rules), CATALOGUE).map(
    ({ ruleId, pointer, code }) => `${ruleId}${pointer} ${code}`,
  );
const requiring = (requirement: unknown): RuleDocument =>
  aRule({ requirement: requirement as Condition, facts: [] });
const nested = (levels: number): Condition => (levels === 1 ? threeMembers : { not: nested(levels - 1) });
const params = { least: aParameter(3), half: aParameter(0.5) };

describe('the linter', () => {
  it('has nothing to say of a sound rule', () => {
    const rule = aRule({
      params: { least: aParameter(3), graceDays: aParameter(30) },
      requirement: {
        all: [
          leaf('market.members', 'greaterThan', { fact: 'market.branches' }),
          leaf('market.membersAbove', 'equal', 1, { count: { fact: 'params.least' } }),
          leaf('market.kind', 'in', ['joint', 'floating']),
          leaf('market.openedOn', 'before', { fact: 'asOf' }),
          leaf('market.checkedOn', 'withinDays', { fact: 'params.graceDays' }),
          leaf('market.area', 'greaterThan', { fact: 'market.members' }),
          leaf('market.trade', 'equal', 'any trade'),
        ],
      },
      grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.reachedOn', params: { count: 3 } } },
      failure: {
        zh: '{params.least - market.members}{asOf}',
        en: '{market.reachedOn(count=params.least) + params.graceDays}',
      },
    });
    expect(problemsOf(rule)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an empty all', { all: [] }, '/requirement/all condition.empty'],
    ['an empty any within', { not: { any: [] } }, '/requirement/not/any condition.empty'],
    ['two keys', { all: [isOpen], any: [isOpen] }, '/requirement condition.two_keys'],
    ['a group that is a comparison, too', { ...isOpen, all: [isOpen] }, '/requirement condition.two_keys'],
    ['a priority', { ...isOpen, priority: 2 }, '/requirement/priority condition.extra_key'],
    ['a path', { all: [{ ...isOpen, path: '$.x' }] }, '/requirement/all/0/path condition.extra_key'],
    ['a name', { all: [isOpen], name: 'x' }, '/requirement/name condition.extra_key'],
    ['more than 10 levels', nested(11), `/requirement${'/not'.repeat(10)} condition.too_deep`],
    ['more than 200 conditions', { all: Array.from({ length: 200 }, () => isOpen) }, ' condition.too_many'],
  ])('refuses %s', (_name, requirement, expected) => {
    expect(problemsOf(requiring(requirement))).toEqual([`a-rule${expected}`]);
  });

  it('takes 10 levels and 200 conditions', () => {
    const many = { all: Array.from({ length: 199 }, () => threeMembers) };
    expect(problemsOf(aRule({ requirement: nested(10) }), aRule({ id: 'b', requirement: many }))).toEqual([]);
  });

  it.each<[string, Condition, string]>([
    ['an unknown fact', leaf('market.member', 'equal', 3), '/requirement fact.unknown'],
    [
      'an unknown fact to the right',
      leaf('market.members', 'equal', { fact: 'market.mumbers' }),
      '/requirement/value fact.unknown',
    ],
    ['a fact of another subject', leaf('town.population', 'equal', 3), '/requirement fact.other_subject'],
    [
      'an unknown parameter',
      leaf('market.members', 'equal', { fact: 'params.most' }),
      '/requirement/value param.unknown',
    ],
    ['an inherited name', leaf('params.constructor', 'equal', 3), '/requirement param.unknown'],
    ['an unknown operator', leaf('market.members', 'atLeast', 3), '/requirement/operator operator.unknown'],
    [
      'an operator for other types',
      leaf('market.openedOn', 'lessThan', '2026-01-01'),
      '/requirement/operator operator.misfit',
    ],
    ['equality of lists', leaf('market.topics', 'equal', 'dues'), '/requirement/operator operator.misfit'],
    ['a number as a text', leaf('market.members', 'equal', '3'), '/requirement/value value.wrong_type'],
    [
      'a fraction for a whole number',
      leaf('market.members', 'equal', 2.5),
      '/requirement/value value.wrong_type',
    ],
    [
      'a day that does not exist',
      leaf('market.openedOn', 'before', '2026-02-30'),
      '/requirement/value value.wrong_type',
    ],
    ['`in` over a text', leaf('market.kind', 'in', 'joint'), '/requirement/value value.wrong_type'],
    [
      'a fact of another type',
      leaf('market.members', 'equal', { fact: 'market.kind' }),
      '/requirement/value value.wrong_type',
    ],
    [
      'a parameter where a date is due',
      leaf('market.openedOn', 'before', { fact: 'asOff' }),
      '/requirement/value fact.unknown',
    ],
    ['an unknown word', leaf('market.kind', 'equal', 'jiont'), '/requirement/value value.unknown_word'],
    [
      'an unknown word in a list',
      leaf('market.topics', 'containsAll', ['dues', 'due']),
      '/requirement/value value.unknown_word',
    ],
    [
      'a fact held against itself',
      leaf('market.members', 'equal', { fact: 'market.members' }),
      '/requirement/value condition.constant',
    ],
    [
      'a missing argument',
      leaf('market.membersAbove', 'equal', 1),
      '/requirement/params/count argument.missing',
    ],
    [
      'an unknown argument',
      leaf('market.members', 'equal', 1, { count: 1 }),
      '/requirement/params/count argument.unknown',
    ],
    [
      'an argument of another type',
      leaf('market.membersAbove', 'equal', 1, { count: '1' }),
      '/requirement/params/count argument.wrong_type',
    ],
    [
      'an unknown parameter as argument',
      leaf('market.membersAbove', 'equal', 1, { count: { fact: 'params.most' } }),
      '/requirement/params/count param.unknown',
    ],
    [
      'the verdict of an unknown rule',
      leaf('verdict', 'equal', true, { rule: 'a-rul' }),
      '/requirement/params/rule verdict.unknown_rule',
    ],
  ])('refuses %s', (_name, requirement, expected) => {
    expect(problemsOf(aRule({ requirement }))).toEqual([`a-rule${expected}`]);
  });

  it.each<[string, Partial<RuleDocument>, string]>([
    ['an unused parameter', { params: { least: aParameter(3) } }, '/params/least param.unused'],
    [
      'a value outside its bounds',
      {
        params: { least: aParameter(3, { max: 2 }) },
        requirement: leaf('market.members', 'equal', { fact: 'params.least' }),
      },
      '/params/least/value param.out_of_range',
    ],
    [
      'a parameter in a unit that no table has',
      {
        params: { least: aParameter(3, { unit: 'membres' }) },
        requirement: leaf('market.members', 'equal', { fact: 'params.least' }),
      },
      '/params/least/unit param.unit_unknown',
    ],
    [
      'a fraction as a whole argument',
      {
        params: { half: params.half },
        requirement: leaf('market.membersAbove', 'equal', 1, { count: { fact: 'params.half' } }),
      },
      '/requirement/params/count argument.wrong_type',
    ],
    [
      'a grace that starts on no date',
      {
        params: { least: params.least },
        grace: { days: { fact: 'params.least' }, from: { fact: 'market.members' } },
      },
      '/grace/from grace.not_a_date',
    ],
    ['a fact left out of the list', { facts: ['market.isOpen'] }, '/facts facts.differ'],
    ['an unsorted list of facts', { facts: ['market.members', 'market.isOpen'] }, '/facts facts.differ'],
    [
      'a fact too many in the list',
      { facts: ['asOf', 'market.isOpen', 'market.members'] },
      '/facts facts.differ',
    ],
    ['an unknown fact in a text', { title: { zh: '{market.memberz}', en: 'x' } }, '/title/zh fact.unknown'],
    [
      'an unknown parameter in a text',
      { remedy: { zh: 'x', en: '{params.most}' } },
      '/remedy/en param.unknown',
    ],
    [
      'a placeholder that cannot be read',
      { failure: { zh: '{market.members * 2}', en: 'x' } },
      '/failure/zh template.syntax',
    ],
    [
      'a sum of what cannot be added',
      { failure: { zh: 'x', en: '{market.kind + market.members}' } },
      '/failure/en template.wrong_type',
    ],
  ])('refuses %s', (_name, rule, expected) => {
    expect(problemsOf(aRule(rule))).toEqual([`a-rule${expected}`]);
  });

  it('names the nearest name, in both languages', () => {
    const [problem] = lintRuleSet(
      aRuleSet(aRule({ requirement: leaf('market.member', 'equal', 3) })),
      CATALOGUE,
    );
    expect(problem?.message).toEqual({
      zh: '没有名为 “market.member” 的事实，是否指 “market.members”？',
      en: "There is no fact 'market.member'; did you mean 'market.members'?",
    });
  });

  it('names no name when none is near', () => {
    const [problem] = lintRuleSet(aRuleSet(aRule({ requirement: leaf('zzzzzz', 'equal', 3) })), CATALOGUE);
    expect(problem?.message.en).toBe("There is no fact 'zzzzzz'; use one of the fact catalogue.");
  });

  it('refuses two rules of one id', () => {
    expect(problemsOf(aRule(), aRule())).toEqual(['a-rule/id rule.duplicate']);
  });

  it('refuses verdicts that depend on one another, and those of other subjects', () => {
    const asks = (id: string, rule: string) =>
      aRule({ id, requirement: leaf('verdict', 'equal', true, { rule }) });
    expect(problemsOf(asks('a', 'a'))).toEqual(['a verdict.circular']);
    expect(problemsOf(asks('a', 'b'), asks('b', 'c'), asks('c', 'b'), aRule({ id: 'd' }))).toEqual([
      'b verdict.circular',
      'c verdict.circular',
    ]);
    const town = aRule({
      id: 'town',
      subject: 'town',
      applicability: leaf('town.population', 'greaterThan', 1),
      requirement: leaf('town.population', 'equal', 2),
    });
    expect(problemsOf(asks('a', 'town'), town)).toEqual(['a/requirement/params/rule verdict.other_subject']);
  });

  it('reports every malformed document of a set', () => {
    const source = aRuleSet(requiring({ all: [] }), aRule({ id: 'b', severity: 'urgent' as 'high' }));
    const broken = { ruleSet: { ...source.ruleSet, version: '1' }, rules: source.rules };
    expect(lintRuleSet(broken, CATALOGUE).map(({ ruleId, code }) => [ruleId, code])).toEqual([
      [null, 'schema.pattern'],
      ['a-rule', 'condition.empty'],
      ['b', 'schema.enum'],
    ]);
  });
});
