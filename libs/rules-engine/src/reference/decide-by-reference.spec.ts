import { describe, expect, it } from '@jest/globals';
import { compileRuleSet } from '../compile/compile-rule-set.js';
import type { CompiledRuleSet } from '../compile/compiled-rule.js';
import { SubjectEvaluation } from '../evaluate/subject-evaluation.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import type { RuleDocument } from '../rule-document.js';
import type { Verdict } from '../verdict.js';
import { decideByReference, type ReferenceDecision } from './decide-by-reference.js';

const AS_OF = '2026-03-31';
type Facts = Readonly<Record<string, FactValue>>;

const GRACE: Partial<RuleDocument> = {
  params: { graceDays: aParameter(30) },
  grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
};
const open = (more: Facts = {}): Facts => ({ 'market.isOpen': true, 'market.members': 2, ...more });

/** json-rules-engine's decision about the first of the rules, and the compiled one. */
async function bothOf(ruleSet: CompiledRuleSet, facts: Facts): Promise<[ReferenceDecision, Verdict]> {
  const rule = ruleSet.rulesById.get('a-rule');
  if (!rule) throw new Error('There is no rule to decide.');
  const evaluation = new SubjectEvaluation(ruleSet, 'market', factsAre(facts), AS_OF);
  const { verdict } = evaluation.result(rule);
  return [await decideByReference({ ruleSet, rule, read: evaluation.read, asOf: AS_OF }), verdict];
}

const compiledSet = (...rules: Partial<RuleDocument>[]): CompiledRuleSet =>
  compileRuleSet(aRuleSet(...rules.map((rule) => aRule(rule))), CATALOGUE);

describe('the reference', () => {
  it.each<[string, Partial<RuleDocument>, Facts, Verdict]>([
    ['where the rule does not apply', {}, open({ 'market.isOpen': false }), 'not_applicable'],
    ['where the requirement is met', {}, open({ 'market.members': 3 }), 'compliant'],
    ['where it is not', {}, open(), 'non_compliant'],
    ['on the last day of a grace', GRACE, open({ 'market.openedOn': '2026-03-02' }), 'in_grace'],
    ['on the day after it', GRACE, open({ 'market.openedOn': '2026-03-01' }), 'non_compliant'],
    ['of a met requirement, whatever its grace', GRACE, open({ 'market.members': 3 }), 'compliant'],
    [
      'with arguments that are parameters, and facts on both sides',
      {
        params: { count: aParameter(2) },
        requirement: leaf(
          'market.membersAbove',
          'lessThan',
          { fact: 'market.members' },
          { count: { fact: 'params.count' } },
        ),
      },
      open({ 'market.membersAbove {"count":2}': 1, 'market.membersAbove': 9 }),
      'compliant',
    ],
    [
      'on the date of the evaluation',
      { requirement: leaf('market.openedOn', 'equal', { fact: 'asOf' }) },
      open({ 'market.openedOn': AS_OF }),
      'compliant',
    ],
    [
      'of lists',
      { requirement: leaf('market.topics', 'containsAll', { fact: 'market.otherTopics' }) },
      open({ 'market.topics': ['dues', 'minutes'], 'market.otherTopics': ['minutes', 'roster'] }),
      'non_compliant',
    ],
  ])('decides as the compiled rule does %s', async (_where, rule, facts, expected) => {
    const [reference, compiled] = await bothOf(compiledSet(rule), facts);
    expect([reference.verdict, compiled]).toEqual([expected, expected]);
  });

  it('tells a fact with one argument from the same fact with another', async () => {
    const above = (count: number) => leaf('market.membersAbove', 'equal', count, { count });
    const ruleSet = compiledSet({ requirement: { all: [above(1), above(2)] } });
    const facts = open({ 'market.membersAbove {"count":1}': 1, 'market.membersAbove {"count":2}': 2 });
    const [reference, compiled] = await bothOf(ruleSet, facts);
    expect([reference.verdict, compiled]).toEqual(['compliant', 'compliant']);
  });

  it('refuses a rule of another set, whose facts this one does not ask for', async () => {
    const counted = leaf('market.membersAbove', 'equal', 1, { count: 2 });
    const other = compiledSet({ requirement: counted }).rulesById.get('a-rule');
    if (!other) throw new Error('There is no rule to decide.');
    const question = { ruleSet: compiledSet({}), rule: other, read: factsAre(open()), asOf: AS_OF };
    await expect(decideByReference(question)).rejects.toThrow(
      new Error('no request for market.membersAbove {"count":2}'),
    );
  });

  it('holds a rule without a condition of its own to apply everywhere', async () => {
    const { applicability: _none, ...rule } = aRule({ requirement: threeMembers });
    const ruleSet = compileRuleSet(aRuleSet({ ...rule, facts: ['market.members'] }), CATALOGUE);
    const [reference, compiled] = await bothOf(ruleSet, { 'market.members': 3 });
    expect([reference.verdict, compiled]).toEqual(['compliant', 'compliant']);
    expect(reference.applicability).toBeNull();
  });

  it('takes the verdict of another rule for a fact', async () => {
    const asks = { requirement: leaf('verdict', 'equal', true, { rule: 'b' }) };
    const ruleSet = compiledSet(asks, { id: 'b', requirement: threeMembers });
    const verdicts = [];
    for (const members of [2, 3, null]) {
      const [reference, compiled] = await bothOf(ruleSet, open({ 'market.members': members }));
      verdicts.push([reference.verdict, compiled]);
    }
    expect(verdicts).toEqual([
      ['non_compliant', 'non_compliant'],
      ['compliant', 'compliant'],
      [null, 'insufficient_data'],
    ]);
  });

  it.each<[string, Partial<RuleDocument>, Facts]>([
    ['of the applicability', {}, { 'market.members': 3 }],
    ['of the requirement', {}, open({ 'market.members': null })],
    ['that has bounds only', {}, open({ 'market.members': { lo: 1, hi: 2 } })],
    ['of the grace, which is asked for', GRACE, open()],
    [
      'that a short circuit does not look at',
      { requirement: { any: [threeMembers, leaf('market.area', 'equal', 1)] } },
      open({ 'market.members': 3 }),
    ],
  ])('does not decide on an unknown fact %s', async (_which, rule, facts) => {
    expect((await bothOf(compiledSet(rule), facts))[0].verdict).toBeNull();
  });

  it('does not need the facts of what it does not ask', async () => {
    const facts = { 'market.isOpen': false };
    expect((await bothOf(compiledSet(GRACE), facts))[0].verdict).toBe('not_applicable');
  });

  it('shows what became of every part', async () => {
    const isKind = (kind: string) => leaf('market.kind', 'equal', kind);
    const requirement = { all: [{ any: [isKind('joint'), threeMembers] }, { not: isKind('floating') }] };
    const facts = open({ 'market.kind': 'joint' });
    const [{ applicability, requirement: trace }] = await bothOf(compiledSet({ requirement }), facts);
    const compared = (fact: string, value: unknown, threshold: unknown, holds: boolean) => ({
      kind: 'leaf',
      fact,
      operator: 'equal',
      value,
      threshold,
      holds,
    });
    const members = compared('market.members', 2, 3, false);
    // Strictly: a comparison without arguments shows none.
    expect(applicability).toStrictEqual(compared('market.isOpen', true, true, true));
    expect(trace).toEqual({
      kind: 'all',
      holds: true,
      children: [
        {
          kind: 'any',
          holds: true,
          children: [
            compared('market.kind', 'joint', 'joint', true),
            { ...members, operator: 'greaterThanInclusive' },
          ],
        },
        { kind: 'not', holds: true, children: [compared('market.kind', 'joint', 'floating', false)] },
      ],
    });
  });

  it('shows the arguments of a fact as the document writes them', async () => {
    const params = { count: aParameter(2) };
    const args = { count: { fact: 'params.count' } };
    const ruleSet = compiledSet({ params, requirement: leaf('market.membersAbove', 'lessThan', 3, args) });
    const [{ requirement }] = await bothOf(ruleSet, open({ 'market.membersAbove': 1 }));
    expect(requirement).toEqual({
      kind: 'leaf',
      fact: 'market.membersAbove',
      params: args,
      operator: 'lessThan',
      value: 1,
      threshold: 3,
      holds: true,
    });
  });

  it('keeps overlapping decisions apart', async () => {
    const ruleSet = compiledSet({});
    const both = await Promise.all(
      [2, 3, 2, 3, 3, 2].map((members) => bothOf(ruleSet, open({ 'market.members': members }))),
    );
    const [lacking, met] = ['non_compliant', 'compliant'];
    expect(both.map(([{ verdict }]) => verdict)).toEqual([lacking, met, lacking, met, met, lacking]);
  });
});
