import type { EvaluatedPair } from './evaluated-pair.js';
import { explainPair, type PairExplanation } from './pair-explanation.js';
import type { RegistryEvaluator } from './registry-evaluator.js';
import type { Outcome, SubjectVerdict } from './subject-verdict.js';

export interface ExplainedVerdict extends SubjectVerdict {
  /** Null where none was asked for, or the pair ended in an error. */
  readonly explanation: PairExplanation | null;
  /**
   * The decided conditions without words, as the JSON of `SubjectEvaluation.traceText`; undefined where none was asked
   * for, null of what ended in an error.
   */
  readonly trace: string | null | undefined;
}

/** Made by one literal, which takes a fraction of the time of spreading the verdict into it. */
export function explainedVerdict(
  evaluator: RegistryEvaluator,
  pair: EvaluatedPair,
  isExplained: (verdict: Outcome) => boolean,
  trace?: string | null,
): ExplainedVerdict {
  const { ruleId, ruleSetId, severity, subject, marketCode, verdict, missing, graceEndsOn } = pair.verdict;
  const explains = verdict !== 'error' && isExplained(verdict);
  return {
    ruleId,
    ruleSetId,
    severity,
    subject,
    marketCode,
    verdict,
    missing,
    graceEndsOn,
    explanation: explains ? explainPair(evaluator, pair) : null,
    trace,
  };
}

/** The decided conditions of a pair as JSON; null of one that ended in an error. */
export function traceOf(
  evaluator: RegistryEvaluator,
  { rule, ruleSet, evaluation, verdict }: EvaluatedPair,
): string | null {
  if (verdict.verdict === 'error') return null;
  return evaluation.traceText(rule, evaluator.witness(evaluation, ruleSet, verdict.subject));
}
