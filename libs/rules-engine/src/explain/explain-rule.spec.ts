import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf } from '../fixtures/rules.fixture.js';
import { compileRuleSet } from '../compile/compile-rule-set.js';
import { SubjectEvaluation } from '../evaluate/subject-evaluation.js';
import { explainRule } from './explain-rule.js';
import { decidingLeaves, explainedLeaves } from './explanation.js';
import type { FactWitness } from './fact-witness.js';

const AS_OF = '2026-03-31';

describe('the explanation of a verdict', () => {
  const rule = compiledRule({
    params: { least: aParameter(3), graceDays: aParameter(30) },
    requirement: {
      any: [
        leaf('market.members', 'greaterThanInclusive', { fact: 'params.least' }),
        { not: leaf('market.topics', 'contains', 'dues') },
        leaf(
          'market.membersAbove',
          'equal',
          { fact: 'market.branches' },
          { count: { fact: 'params.least' } },
        ),
      ],
    },
    grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
  });

  it('shows every comparison with value, threshold, parameter and label', () => {
    const facts = factsAre({
      'market.isOpen': true,
      'market.members': { lo: 1, hi: 2 },
      'market.topics': ['dues'],
      'market.membersAbove': 1,
      'market.branches': 0,
      'market.openedOn': '2026-03-30',
    });
    expect(explainRule(rule, facts, AS_OF)).toEqual({
      verdict: 'in_grace',
      applicability: {
        kind: 'leaf',
        fact: 'market.isOpen',
        args: {},
        label: CATALOGUE.get('market.isOpen')?.label,
        operator: 'equal',
        value: true,
        threshold: true,
        truth: true,
        decisive: true,
        missing: [],
        datedOn: null,
      },
      requirement: {
        kind: 'any',
        truth: false,
        children: [
          {
            kind: 'leaf',
            fact: 'market.members',
            args: {},
            label: CATALOGUE.get('market.members')?.label,
            operator: 'greaterThanInclusive',
            value: { lo: 1, hi: 2 },
            threshold: 3,
            param: 'least',
            truth: false,
            decisive: true,
            missing: [],
            datedOn: null,
          },
          {
            kind: 'not',
            truth: false,
            children: [
              {
                kind: 'leaf',
                fact: 'market.topics',
                args: {},
                label: CATALOGUE.get('market.topics')?.label,
                operator: 'contains',
                value: ['dues'],
                threshold: 'dues',
                truth: true,
                decisive: true,
                missing: [],
                datedOn: null,
              },
            ],
          },
          {
            kind: 'leaf',
            fact: 'market.membersAbove',
            args: { count: 3 },
            label: CATALOGUE.get('market.membersAbove')?.label,
            operator: 'equal',
            value: 1,
            threshold: 0,
            truth: false,
            thresholdFact: {
              fact: 'market.branches',
              args: {},
              label: CATALOGUE.get('market.branches')?.label,
              datedOn: null,
            },
            decisive: true,
            missing: [],
            datedOn: null,
          },
        ],
      },
      grace: { from: '2026-03-30', days: 30, endsOn: '2026-04-29', decisive: true, missing: [] },
    });
  });

  it('has no holes after a short circuit, nor where the rule does not apply', () => {
    const facts = factsAre({ 'market.isOpen': false, 'market.members': 3, 'market.branches': 7 });
    const explanation = explainRule(rule, facts, AS_OF);
    expect(explanation.verdict).toBe('not_applicable');
    expect(explainedLeaves(explanation.requirement)).toEqual([
      expect.objectContaining({ fact: 'market.members', value: 3, truth: true }),
      expect.objectContaining({ fact: 'market.topics', value: null, truth: null }),
      expect.objectContaining({ fact: 'market.membersAbove', value: null, threshold: 7, truth: null }),
    ]);
    expect(explanation.grace).toEqual({
      from: null,
      days: 30,
      endsOn: null,
      decisive: false,
      missing: [],
    });
  });

  it('shows the verdict of another rule as a comparison', () => {
    const asking = aRule({ id: 'asking', requirement: leaf('verdict', 'equal', true, { rule: 'a-rule' }) });
    const set = compileRuleSet(aRuleSet(asking, aRule({ applicability: isOpen })), CATALOGUE);
    const evaluation = new SubjectEvaluation(
      set,
      'market',
      factsAre({ 'market.isOpen': true, 'market.members': 2 }),
      AS_OF,
    );
    const explanation = explainRule(evaluation.rule('asking'), evaluation.read, AS_OF);
    expect(explanation.requirement).toEqual(
      expect.objectContaining({
        fact: 'verdict',
        args: { rule: 'a-rule' },
        value: false,
        threshold: true,
        truth: false,
      }),
    );
    expect(explanation.grace).toBeUndefined();
  });

  it('names a parameter, or a fact to the right, in JSON only where there is one', () => {
    const facts = factsAre({ 'market.isOpen': true });
    const [first, second, third] = explainedLeaves(explainRule(rule, facts, AS_OF).requirement);
    const keys = (each: unknown) => Object.keys(JSON.parse(JSON.stringify(each)) as object);
    const all = keys({ ...second });
    expect(keys(first)).toEqual([...all.slice(0, 7), 'param', ...all.slice(7)]);
    expect(keys(third)).toEqual([...all.slice(0, 7), 'thresholdFact', ...all.slice(7)]);
    expect(all).toEqual([
      ...['kind', 'fact', 'args', 'label', 'operator', 'value', 'threshold'],
      ...['truth', 'decisive', 'missing', 'datedOn'],
    ]);
  });

  it('carries what the witness knows: what is missing of what is unknown, and the days of all', () => {
    const witness: FactWitness = {
      missing: ({ fact }) => [`/markets/M1/${fact}`],
      datedOn: ({ fact }) => (fact === 'market.branches' ? '2026-02-01' : '2026-01-15'),
    };
    const facts = factsAre({
      'market.isOpen': true,
      'market.members': { lo: 2, hi: 4 },
      'market.topics': [],
    });
    const { requirement } = explainRule(rule, facts, AS_OF, witness);
    expect(explainedLeaves(requirement)).toEqual([
      expect.objectContaining({ missing: ['/markets/M1/market.members'], datedOn: '2026-01-15' }),
      expect.objectContaining({ missing: [], datedOn: '2026-01-15' }),
      expect.objectContaining({
        missing: ['/markets/M1/market.branches', '/markets/M1/market.membersAbove'],
        datedOn: '2026-01-15',
        thresholdFact: expect.objectContaining({ datedOn: '2026-02-01' }) as unknown,
      }),
    ]);
  });

  it('names the fields behind an unknown start of the grace', () => {
    const witness: FactWitness = { missing: () => ['/markets/M1/openedOn'], datedOn: () => null };
    const facts = factsAre({
      'market.isOpen': true,
      'market.members': 0,
      'market.topics': ['dues'],
      'market.membersAbove': 1,
      'market.branches': 0,
    });
    const explanation = explainRule(rule, facts, AS_OF, witness);
    expect(explanation.verdict).toBe('insufficient_data');
    expect(explanation.grace).toMatchObject({ decisive: true, missing: ['/markets/M1/openedOn'] });
    expect(decidingLeaves(explanation)).toEqual([]);
  });

  it('has no day for what is no record: the date of the evaluation, a parameter', () => {
    const witness: FactWitness = { missing: () => [], datedOn: ({ fact }) => `day of ${fact}` };
    const requirement = {
      all: [
        leaf('asOf', 'after', { fact: 'market.openedOn' }),
        leaf('market.openedOn', 'before', { fact: 'asOf' }),
        leaf('params.least', 'equal', 3),
      ],
    };
    const dated = compiledRule({ requirement, params: { least: aParameter(3) } });
    const facts = factsAre({ 'market.isOpen': true, 'market.openedOn': '2026-01-01' });
    const leaves = explainedLeaves(explainRule(dated, facts, AS_OF, witness).requirement);
    expect(leaves.map(({ datedOn, thresholdFact }) => [datedOn, thresholdFact?.datedOn])).toEqual([
      [null, 'day of market.openedOn'],
      ['day of market.openedOn', null],
      [null, undefined],
    ]);
  });

  it.each([
    ['where it applies and fails', true, 0, true],
    ['not where it is complied with', true, 3, false],
    ['not where it does not apply', false, 0, false],
    ['not where it is unknown whether it applies', null, 0, false],
    ['not where it is unknown whether it is complied with', true, null, false],
  ])('hangs on the grace %s', (_name, open, members, isDecisive) => {
    const graced = compiledRule({
      params: { graceDays: aParameter(30) },
      grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
    });
    const facts = factsAre({
      'market.isOpen': open,
      'market.members': members,
      'market.openedOn': '2026-03-30',
    });
    expect(explainRule(graced, facts, AS_OF).grace?.decisive).toBe(isDecisive);
  });
});
