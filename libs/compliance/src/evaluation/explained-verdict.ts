import type { RuleExplanation } from '@hongzhu/rules-engine';
import type { EvaluatedPair } from './evaluate-cell.js';
import type { RegistryEvaluator } from './registry-evaluator.js';
import type { SubjectVerdict } from './subject-verdict.js';

export interface ExplainedVerdict extends SubjectVerdict {
  /** Null where none was asked for, or the pair ended in an error. */
  readonly explanation: RuleExplanation | null;
}

export function explainedVerdict(
  evaluator: RegistryEvaluator,
  pair: EvaluatedPair,
  withExplanation: boolean,
): ExplainedVerdict {
  const explain = withExplanation && pair.verdict.verdict !== 'error';
  return { ...pair.verdict, explanation: explain ? evaluator.explain(pair.evaluation, pair.rule) : null };
}
