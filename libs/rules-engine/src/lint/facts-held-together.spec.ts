import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, leaf } from '../fixtures/rules.fixture.js';
import type { Condition, Leaf, RuleDocument } from '../rule-document.js';
import { lintRuleSet } from './lint-rule-set.js';

const told = (more: Partial<RuleDocument>): string[][] =>
  lintRuleSet(aRuleSet(aRule(more)), CATALOGUE).map(({ pointer, code, message: { zh, en } }) => [
    pointer,
    code,
    zh,
    en,
  ]);
const places = (more: Partial<RuleDocument>): string[] =>
  told(more).map(([pointer, code]) => `${pointer} ${code}`);
const least = (more = {}) => ({ least: aParameter(3, { min: 1, max: 9, ...more }) });

const comparing =
  (fact: string) =>
  (operator: string, value: Leaf['value']): Condition =>
    leaf(fact, operator, value);
const members = comparing('market.members');
const branches = comparing('market.branches');
const area = comparing('market.area');
const opened = comparing('market.openedOn');
const checked = comparing('market.checkedOn');
const kind = comparing('market.kind');
const MEMBERS = { fact: 'market.members' };
const BRANCHES = { fact: 'market.branches' };
const AREA = { fact: 'market.area' };
const OPENED = { fact: 'market.openedOn' };
const CHECKED = { fact: 'market.checkedOn' };
const DAY = { fact: 'asOf' };
const LEAST = { fact: 'params.least' };

describe('what three facts decide together', () => {
  const room = [members('lessThan', BRANCHES), branches('lessThanInclusive', 3)];
  const circle = [members('lessThan', BRANCHES), branches('lessThan', AREA), area('lessThan', MEMBERS)];
  const days = [opened('before', CHECKED), checked('before', DAY), leaf('asOf', 'before', OPENED)];

  it.each<[string, Condition[], string]>([
    [
      'a number below another, with the bounds of both',
      [...room, members('greaterThanInclusive', 3)],
      'market.members, market.branches',
    ],
    ['numbers in a circle', circle, 'market.members, market.area, market.branches'],
    ['days in a circle', days, 'market.openedOn, asOf, market.checkedOn'],
    [
      'days in a circle, one of them of an age',
      [opened('olderThanDays', 10), checked('withinDays', 5), checked('before', OPENED)],
      'market.openedOn, market.checkedOn, asOf',
    ],
  ])("can't be true, and the facts are named: %s", (_what, all, facts) => {
    const [[pointer, code, zh, en] = [], ...more] = told({ requirement: { all } });
    expect(more).toEqual([]);
    expect([pointer, code]).toEqual(['/requirement', 'condition.unsatisfiable']);
    const named = / asked of (.*)\); mend a comparison in it, or remove it\.$/.exec(en ?? '')?.[1] ?? '';
    expect(named.split(', ').sort()).toEqual(facts.split(', ').sort());
    expect(zh).toBe(`此条件不可能成立（对 ${named} 的要求互相矛盾）；请修改其中的比较，或删除该条件。`);
  });

  it.each<[string, Condition[]]>([
    ['a number below another, with room between', [...room, members('greaterThanInclusive', 2)]],
    ['numbers that are less than the next, or as many', circle.slice(1)],
    ['days up to a day', days.slice(1)],
    [
      'whole numbers and a fraction between neighbours',
      [members('equal', 2), members('lessThan', AREA), area('lessThan', BRANCHES), branches('equal', 3)],
    ],
  ])('may be true: %s', (_what, all) => {
    expect(told({ requirement: { all } })).toEqual([]);
  });

  it("can't be false", () => {
    const any = [
      members('greaterThanInclusive', BRANCHES),
      branches('greaterThan', 3),
      members('lessThan', 3),
    ];
    expect(places({ requirement: { any } })).toEqual(['/requirement condition.tautology']);
  });

  it('is settled by the applicability', () => {
    const applicability = { all: [members('lessThan', BRANCHES), branches('lessThan', AREA)] };
    expect(places({ applicability, requirement: area('greaterThan', MEMBERS) })).toEqual([
      '/requirement requirement.always_met',
    ]);
    expect(places({ applicability, requirement: area('lessThanInclusive', MEMBERS) })).toEqual([
      '/requirement requirement.never_met',
    ]);
  });

  it('is settled by the present values of the parameters', () => {
    const requirement = {
      all: [members('lessThan', BRANCHES), branches('lessThanInclusive', 3), members('greaterThan', LEAST)],
    };
    expect(places({ params: least({ value: 1 }), requirement })).toEqual([]);
    expect(told({ params: least(), requirement }).map(([, code, , en]) => [code, en?.slice(0, 23)])).toEqual([
      ['condition.unsatisfiable', 'With the present values'],
    ]);
  });

  it('is nothing for words of different lists, whose places say nothing of one another', () => {
    const trade = { fact: 'market.trade' };
    const words = ['x', 'y', 'z', 'joint'];
    const all = [kind('equal', trade), leaf('market.trade', 'notIn', words.slice(0, 3))];
    expect(told({ requirement: { all } })).toEqual([]);
    expect(told({ requirement: { all: [...all, kind('equal', 'joint')] } })).toEqual([]);
  });
});
