import type { CompiledRule, CompiledRuleSet } from '@hongzhu/rules-engine';
import type { RegistryEvaluation } from './registry-evaluation.js';
import type { SubjectVerdict } from './subject-verdict.js';

/** A verdict together with what is needed to explain it while the facts are at hand. */
export interface EvaluatedPair {
  readonly verdict: SubjectVerdict;
  readonly ruleSet: CompiledRuleSet;
  readonly rule: CompiledRule;
  readonly evaluation: RegistryEvaluation;
  /** The fault, when the verdict is `error`. */
  readonly fault: unknown;
}
