import { describe, expect, it } from '@jest/globals';
import { isInterval, type LeafExplanation, type RuleCase, type RuleDocument } from '@hongzhu/rules-engine';
import {
  referenceHolds,
  type ReferenceFacts,
} from '../../libs/rules-engine/src/reference/reference-holds.fixture.js';
import { coverageGaps } from './case-coverage.js';
import { formFaults } from './case-form.js';
import { casedRules, factsOf, readCases } from './case-reader.js';
import { explainedLeaves, verdictOfTruths } from './explained-leaves.js';
import { compiledWith, runCase, runCases, type CaseRun } from './run-case.js';
import { shippedRules } from './shipped-rules.js';

const rules = shippedRules();
const setIds = [...new Set(rules.map(({ source }) => source.ruleSet.id))];

/** Facts that are counts over records of which some may be unknown. */
const COUNTS_WITH_BOUNDS = [
  'organization.fullMembers',
  'branch.fullMembers',
  'branch.unitCount',
  'branch.unitsDiameter',
  'market.fullMembers',
  'market.floatingFullMembers',
  'market.unassignedMembers',
  'market.overdueTransfers',
  'market.activeInstructors',
  'market.expiredEvidence',
  'market.currentOrganizers',
  'market.staleMembers',
  'branch.activitiesInPeriod',
  'branch.carrierActivities',
  'instructor.openMarkets',
  'town.openOperators',
  'town.activeBranches',
];

/** Both sides of a comparison. */
const sidesOf = (leaf: LeafExplanation) => [
  { fact: leaf.fact, value: leaf.value, truth: leaf.truth },
  { fact: leaf.thresholdFact?.fact, value: leaf.threshold, truth: leaf.truth },
];

/** A rule without a condition applies to every subject of its type; json-rules-engine has no word for that. */
const appliesToReference = async ({ applicability }: RuleDocument, known: ReferenceFacts): Promise<boolean> =>
  applicability === undefined || (await referenceHolds(applicability, known));

const isTotal = ({ explanation }: CaseRun): boolean =>
  explainedLeaves(explanation).every(({ value, threshold }) =>
    [value, threshold].every((side) => side !== null && !isInterval(side)),
  );

describe.each(setIds)('the cases of the rule set %s', (setId) => {
  it('are there for each of its rules and for no other', () => {
    const ids = rules.filter(({ source }) => source.ruleSet.id === setId).map(({ document }) => document.id);
    expect(casedRules(setId).sort()).toEqual(ids.sort());
  });
});

describe.each(rules.map((rule) => [rule.document.id, rule] as const))('the rule %s', (id, rule) => {
  const { document, source } = rule;
  const cases: readonly RuleCase[] = readCases(source.ruleSet.id, id) ?? [];
  const runs = runCases(rule, cases);

  it('has well-formed cases', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(formFaults(document, cases)).toEqual([]);
  });

  it.each(cases.map((ruleCase, index) => [ruleCase.expected, ruleCase.name, index] as const))(
    'is %s: %s',
    (expected, _name, index) => {
      const run = runs[index];
      expect(run?.verdict).toBe(expected);
      expect(run && verdictOfTruths(run.explanation, run.ruleCase.asOf)).toBe(expected);
    },
  );

  it('is tried on every comparison, boundary and verdict', () => {
    expect(coverageGaps(document, runs)).toEqual([]);
  });

  it('is tried on counts of which only bounds are known, decisive and not', () => {
    const sides = runs.flatMap(({ explanation }) => explainedLeaves(explanation).flatMap(sidesOf));
    const counts = COUNTS_WITH_BOUNDS.filter((fact) => sides.some((side) => side.fact === fact));
    const seen = counts.map((fact) => {
      const bounded = sides.filter(({ value, ...side }) => side.fact === fact && isInterval(value));
      const isOpen = bounded.some(({ truth }) => truth === null);
      return { fact, isDecided: bounded.some(({ truth }) => truth !== null), isOpen };
    });
    expect(seen).toEqual(counts.map((fact) => ({ fact, isDecided: true, isOpen: true })));
  });

  it('is tried with each of its parameters changed, to effect', () => {
    const without = (one: RuleCase, name: string): RuleCase => ({
      ...one,
      params: Object.fromEntries(Object.entries(one.params ?? {}).filter(([other]) => other !== name)),
    });
    const isTried = (name: string): boolean =>
      runs.some(({ ruleCase, verdict }) => {
        if (!Object.hasOwn(ruleCase.params ?? {}, name)) return false;
        const plain = without(ruleCase, name);
        return runCase(compiledWith(rule, plain.params), plain).verdict !== verdict;
      });
    expect(Object.keys(document.params).filter((name) => !isTried(name))).toEqual([]);
  });

  it('means to json-rules-engine what it means here, wherever all facts are known', async () => {
    const total = runs.filter(isTotal);
    expect(total.length).toBeGreaterThan(0);
    for (const { ruleCase, explanation } of total) {
      const { params } = compiledWith(rule, ruleCase.params);
      const read = factsOf(ruleCase);
      const known: ReferenceFacts = {
        asOf: ruleCase.asOf,
        params,
        valueOf: (fact, args) => read({ fact, args, index: 0 }),
      };
      const reference = {
        name: ruleCase.name,
        applies: await appliesToReference(document, known),
        holds: await referenceHolds(document.requirement, known),
      };
      const { applicability, requirement } = explanation;
      expect(reference).toEqual({
        name: ruleCase.name,
        applies: applicability.truth,
        holds: requirement.truth,
      });
    }
  });
});
