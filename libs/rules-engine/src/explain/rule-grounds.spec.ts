import { describe, expect, it } from '@jest/globals';
import { compiled, compiledRule } from '../fixtures/compile.fixture.js';
import { aParameter, aRule, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { RuleDocument } from '../rule-document.js';
import { groundsOf } from './rule-grounds.js';

const text = (placeholder: string) => ({ zh: `有 ${placeholder}`, en: `${placeholder} there` });
const groundsOfRule = (more: Partial<RuleDocument>) => groundsOf(compiledRule(more));
const factsAskedBy = (more: Partial<RuleDocument>): string[] =>
  groundsOfRule(more).requests.map(({ fact, args }) => [fact, ...Object.values(args)].join(' '));

describe('the grounds of a rule', () => {
  it('are the facts on either side of its comparisons, however deep, each once', () => {
    const requirement = {
      all: [
        threeMembers,
        { any: [{ not: leaf('market.members', 'lessThan', { fact: 'market.branches' }) }] },
        leaf('market.membersAbove', 'equal', 0, { count: 2 }),
        leaf('market.membersAbove', 'equal', 0, { count: 3 }),
      ],
    };
    expect(factsAskedBy({ requirement })).toEqual([
      ...['market.isOpen', 'market.members', 'market.branches'],
      ...['market.membersAbove 2', 'market.membersAbove 3'],
    ]);
  });

  it('are the start of its grace, too', () => {
    const grace = { days: { fact: 'params.days' }, from: { fact: 'market.openedOn' } };
    expect(factsAskedBy({ params: { days: aParameter(30) }, grace })).toEqual([
      ...['market.isOpen', 'market.members', 'market.openedOn'],
    ]);
  });

  it.each(['title', 'failure', 'remedy'] as const)('are what its %s names, in either language', (name) => {
    const { zh, en } = text('{market.kind}');
    const asked = ['market.isOpen', 'market.members', 'market.kind'];
    expect(factsAskedBy({ [name]: { zh, en: 'a kind' } })).toEqual(asked);
    expect(factsAskedBy({ [name]: { zh: '类型', en } })).toEqual(asked);
  });

  it('are the verdict of another rule, and no parameter', () => {
    const params = { least: aParameter(3) };
    const requirement = {
      all: [
        leaf('verdict', 'equal', true, { rule: 'other' }),
        leaf('market.members', 'greaterThan', { fact: 'params.least' }),
      ],
    };
    const rule = compiled([aRule({ params, requirement }), aRule({ id: 'other' })]);
    expect(groundsOf(rule).requests.map(({ fact }) => fact)).toEqual([
      ...['market.isOpen', 'verdict', 'market.members'],
    ]);
  });

  it('are what the rules ask whose verdicts it asks for, however far behind, but not what their texts name', () => {
    const asks = (rule: string) => leaf('verdict', 'equal', true, { rule });
    const rule = compiled([
      aRule({ applicability: asks('last'), requirement: asks('next') }),
      aRule({ id: 'next', requirement: { all: [asks('last'), recent] }, failure: text('{market.kind}') }),
      aRule({
        ...{ id: 'last', requirement: old, params: { days: aParameter(30) } },
        grace: { days: { fact: 'params.days' }, from: { fact: 'market.reachedOn', params: { count: 3 } } },
      }),
    ]);
    const { requests, datedLeaves } = groundsOf(rule);
    expect(requests.map(({ fact, args }) => [fact, ...Object.values(args)].join(' '))).toEqual([
      ...['verdict last', 'market.isOpen', 'market.checkedOn', 'verdict next', 'market.openedOn'],
      'market.reachedOn 3',
    ]);
    expect(datedLeaves.map(({ operator }) => operator.name)).toEqual(['olderThanMonths', 'withinDays']);
  });

  const before = (value: string | { fact: string }) => leaf('market.openedOn', 'before', value);
  const today = { fact: 'asOf' };
  const recent = leaf('market.openedOn', 'withinDays', 30);
  const old = leaf('market.checkedOn', 'olderThanMonths', 6);

  it.each<[string, Partial<RuleDocument>, string[]]>([
    ['none', {}, []],
    ['none with a day that stands in the document', { requirement: before('2026-01-01') }, []],
    ['one that names the date', { requirement: before(today) }, ['market.openedOn before']],
    ['one of the date itself', { requirement: leaf('asOf', 'after', '2026-01-01') }, ['asOf after']],
    ['ages', { requirement: { any: [recent, threeMembers] } }, ['market.openedOn withinDays']],
    [
      'those of both conditions, however deep',
      { applicability: { all: [{ not: old }] }, requirement: { any: [threeMembers, { all: [recent] }] } },
      ['market.checkedOn olderThanMonths', 'market.openedOn withinDays'],
    ],
  ])('have dated comparisons: %s', (_name, more, expected) => {
    const { datedLeaves } = groundsOfRule(more);
    expect(datedLeaves.map(({ value, operator }) => `${value.reference.fact} ${operator.name}`)).toEqual(
      expected,
    );
  });

  it.each<[string, boolean, Partial<RuleDocument>]>([
    ['nothing dated', false, { requirement: { any: [before('2026-01-01'), { not: threeMembers }] } }],
    ['an age that is needed', false, { requirement: recent }],
    ['ages that are all needed', false, { requirement: { all: [recent, { all: [old, threeMembers] }] } }],
    ['one of the applicability', false, { applicability: old, requirement: recent }],
    ['an age that need not be', true, { requirement: { any: [recent, threeMembers] } }],
    ['the opposite of an age', true, { requirement: { not: recent } }],
    ['an age among what the rule applies to', false, { applicability: { any: [old, isOpen] } }],
    [
      'one beside a fact that it requires something of, too',
      true,
      { applicability: { any: [old, threeMembers] } },
    ],
    [
      'two of one date',
      true,
      { requirement: { all: [recent, leaf('market.openedOn', 'olderThanDays', 3)] } },
    ],
    ['another comparison of its date', true, { requirement: { all: [recent, before('2026-01-01')] } }],
    [
      'a date to the right of another',
      true,
      { requirement: { all: [recent, leaf('market.checkedOn', 'after', { fact: 'market.openedOn' })] } },
    ],
    [
      'a length that is a fact',
      true,
      { requirement: leaf('market.openedOn', 'withinDays', { fact: 'market.members' }) },
    ],
    ['the date alone', true, { requirement: leaf('asOf', 'after', '2026-01-01') }],
    ['the date in a text', true, { remedy: text('{asOf}') }],
    ['another date in a text', false, { remedy: text('{market.openedOn}') }],
    [
      'a grace that starts on the date',
      true,
      { params: { days: aParameter(30) }, grace: { days: { fact: 'params.days' }, from: today } },
    ],
  ])('with %s, it may say otherwise on any day: %s', (_name, isSo, more) => {
    expect(groundsOfRule(more).maySayOtherwiseAnyDay).toBe(isSo);
  });

  const complying = leaf('verdict', 'equal', true, { rule: 'other' });
  const failing = leaf('verdict', 'notEqual', true, { rule: 'other' });
  const eitherWay = { any: [old, leaf('market.kind', 'equal', 'joint')] };

  it.each<[string, boolean, Partial<RuleDocument>, Partial<RuleDocument>]>([
    ['goes by nothing dated', false, { requirement: complying }, {}],
    ['is broken by nothing dated', false, { requirement: failing }, {}],
    ['needs an age', false, { requirement: complying }, { requirement: recent }],
    ['must not have an age', true, { requirement: failing }, { requirement: recent }],
    ['may be complied with otherwise', true, { requirement: complying }, { requirement: eitherWay }],
    [
      'need not be complied with',
      true,
      { requirement: { any: [complying, threeMembers] } },
      { requirement: recent },
    ],
    [
      'needs an age that it needs too',
      true,
      { requirement: { all: [complying, recent] } },
      { requirement: recent },
    ],
    ['it applies by', false, { applicability: complying }, { requirement: eitherWay }],
    [
      'it applies by, with a fact in common',
      true,
      { applicability: complying, requirement: leaf('market.kind', 'equal', 'joint') },
      { requirement: eitherWay },
    ],
    [
      'has a grace from the date on',
      true,
      { requirement: complying },
      { params: { days: aParameter(30) }, grace: { days: { fact: 'params.days' }, from: today } },
    ],
  ])('where another rule %s, it may say otherwise on any day: %s', (_name, isSo, more, other) => {
    const rule = compiled([aRule(more), aRule({ id: 'other', ...other })]);
    expect(groundsOf(rule).maySayOtherwiseAnyDay).toBe(isSo);
  });
});
