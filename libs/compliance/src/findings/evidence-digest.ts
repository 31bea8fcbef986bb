import { groundsOf } from '@hongzhu/rules-engine';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { textDigest } from '../shared/text-digest.js';

/**
 * SHA-256 of all that a finding about this pair rests on: the rule in its version, the verdict, what is missing, and
 * every fact that the rule or its texts ask for with the day that it is of. While it stays the same, a finding need
 * not be explained anew to know that it would say the same. Null where the rule looks at the date of the evaluation
 * itself: then what is to be said may be another thing every day.
 */
export function evidenceDigest(evaluator: RegistryEvaluator, pair: EvaluatedPair): string | null {
  const { rule, ruleSet, evaluation, verdict } = pair;
  const { requests, isDated } = groundsOf(rule);
  if (isDated) return null;
  const witness = evaluator.witness(evaluation, ruleSet, verdict.subject);
  const facts = requests.map((request) => [evaluation.read(request), witness.datedOn(request)]);
  return textDigest(
    JSON.stringify([ruleSet.id, ruleSet.version, rule.id, verdict.verdict, verdict.missing, facts]),
  );
}
