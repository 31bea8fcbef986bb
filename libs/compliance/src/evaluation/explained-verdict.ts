import type { EvaluatedPair } from './evaluated-pair.js';
import { explainPair, type PairExplanation } from './pair-explanation.js';
import type { RegistryEvaluator } from './registry-evaluator.js';
import type { Outcome, SubjectVerdict } from './subject-verdict.js';

export interface ExplainedVerdict extends SubjectVerdict {
  /** Null where none was asked for, or the pair ended in an error. */
  readonly explanation: PairExplanation | null;
}

export function explainedVerdict(
  evaluator: RegistryEvaluator,
  pair: EvaluatedPair,
  isExplained: (verdict: Outcome) => boolean,
): ExplainedVerdict {
  const { verdict } = pair.verdict;
  const explains = verdict !== 'error' && isExplained(verdict);
  return { ...pair.verdict, explanation: explains ? explainPair(evaluator, pair) : null };
}
