import { factCatalogue } from '@hongzhu/registry';
import {
  compileRuleSet,
  evaluateRule,
  explainRule,
  type CompiledRule,
  type RuleCase,
  type RuleExplanation,
  type RuleSetSource,
  type Verdict,
} from '@hongzhu/rules-engine';
import { factsOf } from './case-reader.js';
import type { ShippedRule } from './shipped-rules.js';

/** A case together with what the compiled rule says to it. */
export interface CaseRun {
  readonly ruleCase: RuleCase;
  readonly verdict: Verdict;
  readonly explanation: RuleExplanation;
}

/** Compiles the rule with these parameters laid over the document's. */
export function compiledWith(shipped: ShippedRule, params: RuleCase['params'] = {}): CompiledRule {
  const { document, source } = shipped;
  const set = compileRuleSet(switchedOn(shipped), factCatalogue, { [document.id]: params });
  const rule = set.rulesById.get(document.id);
  if (rule === undefined) throw new RangeError(`${source.ruleSet.id} has no rule ${document.id}`);
  return rule;
}

/** The set with the rule in force: one that is off by default must be right before a supervisor turns it on. */
const switchedOn = ({ document, source }: ShippedRule): RuleSetSource => ({
  ...source,
  rules: source.rules.map((rule) => (rule.id === document.id ? { ...rule, enabled: true } : rule)),
});

export function runCase(rule: CompiledRule, ruleCase: RuleCase): CaseRun {
  const read = factsOf(ruleCase);
  return {
    ruleCase,
    verdict: evaluateRule(rule, read, ruleCase.asOf).verdict,
    explanation: explainRule(rule, read, ruleCase.asOf),
  };
}

/** Runs the cases of a rule, each under its own parameters. */
export function runCases(shipped: ShippedRule, cases: readonly RuleCase[]): CaseRun[] {
  const plain = compiledWith(shipped);
  return cases.map((one) => runCase(one.params ? compiledWith(shipped, one.params) : plain, one));
}
