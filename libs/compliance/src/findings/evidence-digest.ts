import { factCatalogue } from '@hongzhu/registry';
import { groundsOf } from '@hongzhu/rules-engine';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import { ruleSetDigest } from '../evaluation/pinned-rule-set.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { textDigest } from '../shared/text-digest.js';

/**
 * SHA-256 of all that a finding about this pair rests on: the documents of its rule set and the words of the catalogue,
 * whatever version they go by, the verdict, what is missing, and every fact that the rule or its texts ask for with the
 * day that it is of. While it stays the same, a finding need not be explained anew to know that it would say the same.
 * Null where the rule looks at the date of the evaluation itself: then what is to be said may be another thing every day.
 */
export function evidenceDigest(evaluator: RegistryEvaluator, pair: EvaluatedPair): string | null {
  const { rule, ruleSet, evaluation, verdict } = pair;
  const { requests, isDated } = groundsOf(rule);
  if (isDated) return null;
  const witness = evaluator.witness(evaluation, ruleSet, verdict.subject);
  const facts = requests.map((request) => [evaluation.read(request), witness.datedOn(request)]);
  return textDigest(
    JSON.stringify([CATALOGUE, ruleSetDigest(ruleSet), rule.id, verdict.verdict, verdict.missing, facts]),
  );
}

/** Labels and nouns of facts are in the sentences of findings, which have to follow when a release words them anew. */
const CATALOGUE = textDigest(JSON.stringify([...factCatalogue.values()]));
