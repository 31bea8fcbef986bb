import { factCatalogue } from '@hongzhu/registry';
import { groundsOf, isInterval } from '@hongzhu/rules-engine';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import { ruleSetDigest } from '../evaluation/pinned-rule-set.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { textDigest } from '../shared/text-digest.js';

/**
 * SHA-256 of all that a finding about this pair rests on: the documents of its rule set and the words of the catalogue,
 * whatever version they go by, the verdict, what is missing, every fact that the rule, its texts or the rules behind it
 * ask for, with the day that it is of and the fields that are missing of it, and what comparisons with the date of the
 * evaluation come to. While it stays the same, a finding need not be explained anew to know that it would say the same;
 * and on one date all pairs of one digest have one description, whatever subjects they are about, since nothing of a
 * subject but its facts and missing fields is ever said. Null where what is to be said may be another thing
 * on any day, `RuleGrounds` says when.
 */
export function evidenceDigest(evaluator: RegistryEvaluator, pair: EvaluatedPair): string | null {
  const { rule, ruleSet, evaluation, verdict } = pair;
  const { requests, datedLeaves, maySayOtherwiseAnyDay } = groundsOf(rule);
  if (maySayOtherwiseAnyDay) return null;
  const witness = evaluator.witness(evaluation, ruleSet, verdict.subject);
  const facts = requests.map((request) => {
    const value = evaluation.read(request);
    const isOpen = value === null || isInterval(value);
    return [value, witness.datedOn(request), ...(isOpen ? [witness.missing(request)] : [])];
  });
  const documents = [CATALOGUE, ruleSetDigest(ruleSet), rule.id];
  const truths = evaluation.truthsOf(datedLeaves);
  return textDigest(JSON.stringify([...documents, verdict.verdict, verdict.missing, facts, truths]));
}

/** Labels and nouns of facts are in the sentences of findings, which have to follow when a release words them anew. */
const CATALOGUE = textDigest(JSON.stringify([...factCatalogue.values()]));
