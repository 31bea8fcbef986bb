import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import { explainPair } from '../evaluation/pair-explanation.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { askForData } from './ask-for-data.js';
import type { Description, JsonObject } from './finding.js';

/** The texts and the explanation of a failing or undecided pair. */
export function describePair(evaluator: RegistryEvaluator, pair: EvaluatedPair): Description {
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
