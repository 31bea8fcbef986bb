import { factCatalogue } from '@hongzhu/registry';
import {
  compileRuleSet,
  evaluateRule,
  explainRule,
  type CompiledRule,
  type RuleCase,
  type RuleExplanation,
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
export function compiledWith(
  { document, source }: ShippedRule,
  params: RuleCase['params'] = {},
): CompiledRule {
  const rule = compileRuleSet(source, factCatalogue, { [document.id]: params }).rulesById.get(document.id);
  if (rule === undefined) throw new RangeError(`${source.ruleSet.id} has no rule ${document.id}`);
  return rule;
}

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
