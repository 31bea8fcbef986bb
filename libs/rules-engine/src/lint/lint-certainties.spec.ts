import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { Condition, RuleDocument } from '../rule-document.js';
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
const members = (operator: string, value: number | { fact: string }): Condition =>
  leaf('market.members', operator, value);
const branches = (operator: string, value: number): Condition => leaf('market.branches', operator, value);
const impossible: Condition = { all: [members('lessThan', 2), members('greaterThan', 5)] };
const least = (more = {}) => ({ least: aParameter(3, { min: 1, max: 9, ...more }) });

describe('a condition that the linter finds to be certain', () => {
  it("can't be true: it says of which fact too much is asked", () => {
    expect(told({ requirement: impossible })).toEqual([
      [
        '/requirement',
        'condition.unsatisfiable',
        '此条件不可能成立（对 market.members 的要求互相矛盾）；请修改其中的比较，或删除该条件。',
        "This condition can't be true (too much is asked of market.members); mend a comparison in it, or remove it.",
      ],
    ]);
  });

  it("can't be true for several reasons: it names none", () => {
    const requirement = {
      all: [
        { any: [members('lessThan', 2), branches('lessThan', 2)] },
        { any: [members('greaterThan', 5), branches('lessThan', 2)] },
        { any: [members('lessThan', 2), branches('greaterThan', 5)] },
        { any: [members('greaterThan', 5), branches('greaterThan', 5)] },
      ],
    };
    expect(told({ requirement }).map(([, , zh, en]) => [zh, en])).toEqual([
      [
        '此条件不可能成立；请修改其中的比较，或删除该条件。',
        "This condition can't be true; mend a comparison in it, or remove it.",
      ],
    ]);
  });

  it("can't be false", () => {
    expect(told({ requirement: { any: [members('lessThan', 5), members('greaterThan', 2)] } })).toEqual([
      [
        '/requirement',
        'condition.tautology',
        '此条件必然成立，不起作用；请修改其中的比较，或删除该条件。',
        "This condition can't be false, so that it decides nothing; mend a comparison in it, or remove it.",
      ],
    ]);
  });

  it.each<[string, Condition, string]>([
    ['fewer than none', members('lessThan', 0), 'condition.unsatisfiable'],
    ['none or more', members('greaterThanInclusive', 0), 'condition.tautology'],
    ['fewer than none, negated', { not: members('lessThan', 0) }, 'condition.unsatisfiable'],
    ['less than no room', leaf('market.area', 'lessThan', 0), 'condition.unsatisfiable'],
  ])('is one that asks for %s of what is counted or measured', (_name, requirement, code) => {
    expect(told({ requirement }).map(([, found]) => found)).toEqual([code]);
  });

  it('is none where a number has no unit, so that it may be below zero', () => {
    expect(told({ requirement: branches('lessThan', 0) })).toEqual([]);
  });

  it('is told of the innermost, and of the applicability, too', () => {
    expect(places({ requirement: { any: [threeMembers, { not: impossible }] } })).toEqual([
      '/requirement/any/1/not condition.unsatisfiable',
    ]);
    expect(places({ applicability: { any: [isOpen, impossible] } })).toEqual([
      '/applicability/any/1 condition.unsatisfiable',
    ]);
  });

  it('is told twenty times at most', () => {
    const many = Array.from({ length: 25 }, () => impossible);
    expect(places({ requirement: { any: [threeMembers, ...many] } })).toHaveLength(20);
    const settled = Array.from({ length: 25 }, () => members('lessThan', 2));
    expect(
      places({
        applicability: members('greaterThan', 4),
        requirement: { any: [branches('equal', 1), ...settled] },
      }),
    ).toHaveLength(20);
  });

  it('is not told where a parameter that a supervisor may change decides it', () => {
    const requirement = { all: [members('lessThan', 5), members('greaterThan', { fact: 'params.least' })] };
    expect(places({ params: least(), requirement })).toEqual([]);
  });
});

describe('a requirement that the applicability has settled', () => {
  it('as a whole, which may be meant', () => {
    expect(told({ applicability: members('greaterThan', 4), requirement: members('lessThan', 2) })).toEqual([
      [
        '/requirement',
        'requirement.never_met',
        '凡适用本规则之处，此条件必然不成立（对 market.members 的要求互相矛盾）；请修改适用条件或要求；如确属本意，请写明 "alwaysFails": true。',
        'Wherever the rule applies, this can\'t be true (too much is asked of market.members); mend the applicability or the requirement, or write "alwaysFails": true if that is what is meant.',
      ],
    ]);
  });

  it("in a part of it, which can't be meant", () => {
    const requirement = { any: [members('lessThan', 2), branches('equal', 1)] };
    expect(told({ applicability: members('greaterThan', 4), requirement })).toEqual([
      [
        '/requirement/any/0',
        'requirement.never_met',
        '凡适用本规则之处，此条件必然不成立（对 market.members 的要求互相矛盾）；请修改适用条件或要求。',
        "Wherever the rule applies, this can't be true (too much is asked of market.members); mend the applicability or the requirement.",
      ],
    ]);
  });

  it('so that it is met anyway', () => {
    const requirement = { all: [members('greaterThan', 2), branches('equal', 1)] };
    expect(told({ applicability: members('greaterThan', 4), requirement })).toEqual([
      [
        '/requirement/all/0',
        'requirement.always_met',
        '凡适用本规则之处，此条件必然成立，不起作用；请删除，或修改适用条件或要求。',
        'Wherever the rule applies, this is true anyway and decides nothing; remove it, or mend the applicability or the requirement.',
      ],
    ]);
  });

  it('is nothing that a rule without applicability has', () => {
    expect(places({ applicability: threeMembers, requirement: branches('equal', 1) })).toEqual([]);
    const { applicability: _none, ...rule } = aRule({ facts: ['market.members'] });
    expect(lintRuleSet(aRuleSet(rule), CATALOGUE)).toEqual([]);
  });
});

describe('a rule that is said to fail always', () => {
  const fails = { alwaysFails: true, applicability: members('greaterThan', 4) };

  it('is taken at its word where it does, even for a condition that can never be true', () => {
    expect(told({ ...fails, requirement: members('lessThan', 2) })).toEqual([]);
    expect(told({ ...fails, requirement: impossible })).toEqual([]);
  });

  it('is refused where it may be complied with', () => {
    expect(told({ ...fails, requirement: members('lessThan', 7) })).toEqual([
      [
        '/requirement',
        'requirement.can_be_met',
        '文档写有 "alwaysFails": true，但适用本规则的对象可能符合此要求；请删除 alwaysFails，或修改要求。',
        'The document says "alwaysFails": true, but this can be met where the rule applies; remove alwaysFails, or mend the requirement.',
      ],
    ]);
  });

  it('is refused for an applicability that is never true all the same', () => {
    expect(places({ alwaysFails: true, applicability: impossible })).toEqual([
      '/applicability condition.unsatisfiable',
    ]);
  });
});

describe('a condition that the present values of the parameters settle', () => {
  it('by itself', () => {
    const requirement = {
      all: [members('lessThan', { fact: 'params.least' }), members('greaterThan', 4)],
    };
    expect(told({ params: least(), requirement })).toEqual([
      [
        '/requirement',
        'condition.unsatisfiable',
        '按参数的现值：此条件不可能成立（对 market.members 的要求互相矛盾）；请修改其中的比较，或删除该条件。',
        "With the present values of the parameters: This condition can't be true (too much is asked of market.members); mend a comparison in it, or remove it.",
      ],
    ]);
    expect(
      places({ params: least(), applicability: requirement, requirement: branches('equal', 1) }),
    ).toEqual(['/applicability condition.unsatisfiable']);
  });

  it('where the rule applies', () => {
    const applicability = members('greaterThan', { fact: 'params.least' });
    expect(places({ params: least(), applicability, requirement: members('greaterThan', 2) })).toEqual([
      '/requirement requirement.always_met',
    ]);
  });

  it('is not told of a part of it', () => {
    const part = { all: [members('lessThan', { fact: 'params.least' }), members('greaterThan', 4)] };
    expect(places({ params: least(), requirement: { any: [part, branches('equal', 1)] } })).toEqual([]);
  });
});
