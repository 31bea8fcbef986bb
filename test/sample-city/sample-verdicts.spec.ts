import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  allCells,
  evaluateCell,
  RegistryEvaluator,
  type Outcome,
  type RuleLibrary,
} from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry } from '@hongzhu/registry';
import type { CompiledRule, Verdict } from '@hongzhu/rules-engine';
import { generateSampleCity } from '@hongzhu/sample-city';

/** Verdicts that a rule can't have, whatever the facts; no rule without grace is ever `in_grace`. */
const UNREACHABLE: Readonly<Record<string, readonly Verdict[]>> = {
  // Its requirement is never true where it applies.
  'joint-member-outgrown': ['compliant'],
  // These look at every town, and at whether something is recorded.
  'town-general-branch': ['insufficient_data', 'not_applicable'],
  'general-branch-structure': ['insufficient_data', 'not_applicable'],
  // Looks at every town.
  'ledger-reconcile': ['not_applicable'],
};

const ALWAYS_POSSIBLE: readonly Verdict[] = [
  'compliant',
  'non_compliant',
  'insufficient_data',
  'not_applicable',
];

function reachable(rule: CompiledRule): Verdict[] {
  const possible: readonly Verdict[] = rule.document.grace
    ? [...ALWAYS_POSSIBLE, 'in_grace']
    : ALWAYS_POSSIBLE;
  return possible.filter((verdict) => !(UNREACHABLE[rule.id] ?? []).includes(verdict)).sort();
}

interface Mix {
  readonly pairs: number;
  readonly fine: number;
  readonly flaggedMarkets: number;
  readonly verdicts: ReadonlyMap<string, ReadonlySet<Outcome>>;
}

function evaluateCity(library: RuleLibrary, asOf: string): Mix {
  const evaluator = new RegistryEvaluator(indexRegistry(generateSampleCity(asOf)), library.ruleSets, asOf);
  const verdicts = new Map<string, Set<Outcome>>();
  const flagged = new Set<string>();
  let pairs = 0;
  let fine = 0;
  for (const cell of allCells(evaluator.index)) {
    for (const { verdict: answer } of evaluateCell(evaluator, cell)) {
      const { ruleId, verdict, marketCode } = answer;
      verdicts.set(ruleId, (verdicts.get(ruleId) ?? new Set()).add(verdict));
      pairs++;
      if (verdict === 'compliant' || verdict === 'not_applicable') fine++;
      if (verdict === 'non_compliant' && marketCode !== null) flagged.add(marketCode);
    }
  }
  return { pairs, fine, flaggedMarkets: flagged.size, verdicts };
}

describe.each(['2026-01-01', '2026-11-23', '2027-02-28', '2028-02-29', '2027-12-31'])(
  'the sample city on %s',
  (asOf) => {
    let library: RuleLibrary;
    let mix: Mix;
    beforeAll(async () => {
      library = await loadRuleLibrary();
      mix = evaluateCity(library, asOf);
    });

    it('shows every verdict that each rule in force can give, and no other', () => {
      const rules = library.ruleSets.flatMap((set) => [...set.rulesById.values()]);
      const seen = rules.map(({ id }) => [id, [...(mix.verdicts.get(id) ?? [])].sort()]);
      expect(seen).toEqual(rules.map((rule) => [rule.id, reachable(rule)]));
    });

    it('has some dozens of markets with a failure, and is in order otherwise', () => {
      expect(mix.flaggedMarkets).toBeGreaterThanOrEqual(40);
      expect(mix.flaggedMarkets).toBeLessThanOrEqual(80);
      expect(mix.fine / mix.pairs).toBeGreaterThan(0.99);
    });
  },
);
