import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import { explainPair } from '../evaluation/pair-explanation.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { askForData } from './ask-for-data.js';
import type { JsonObject } from './finding.js';
import type { JudgedPair } from './reconcile-findings.js';

/** The texts and the explanation of a failing or undecided pair. */
export function describePair(
  evaluator: RegistryEvaluator,
  pair: EvaluatedPair,
): ReturnType<JudgedPair['describe']> {
  const { rule, ruleSet, evaluation, verdict } = pair;
  const common = {
    basis: rule.document.basis,
    explanation: JSON.parse(JSON.stringify(explainPair(evaluator, pair))) as JsonObject,
    ruleSetVersion: ruleSet.version,
  };
  if (verdict.verdict !== 'insufficient_data') {
    return {
      ...common,
      summary: evaluator.text(evaluation, rule, 'failure'),
      remedy: evaluator.text(evaluation, rule, 'remedy'),
    };
  }
  const title = evaluator.text(evaluation, rule, 'title');
  return { ...common, ...askForData(verdict.missing, title) };
}
