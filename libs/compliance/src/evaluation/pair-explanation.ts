import {
  decidingLeaves,
  leadSentence,
  wordChange,
  wordExplanation,
  type Bilingual,
  type NoChange,
  type WordedChange,
  type WordedExplanation,
  type WordedLeaf,
} from '@hongzhu/rules-engine';
import { factCatalogue, nameFields } from '@hongzhu/registry';
import { askForData } from '../findings/ask-for-data.js';
import type { EvaluatedPair } from './evaluated-pair.js';
import type { RegistryEvaluator } from './registry-evaluator.js';

/** All that there is to say about a verdict, in both languages. */
export interface PairExplanation extends WordedExplanation {
  /** The verdict in one sentence. */
  readonly lead: Bilingual;
  /** The leaves that decided, once more: those of the tree that are `decisive`. */
  readonly decidedBy: readonly WordedLeaf[];
  /** The smallest change that would make it compliant, or decide it. */
  readonly change: WordedChange | null;
  /** Why there is no change; null where there is one. */
  readonly noChange: NoChange | null;
}

const WORDING = { catalogue: factCatalogue, fieldNames: nameFields };

/** Explains a pair that was decided; there is nothing to explain of one that ended in an error. */
export function explainPair(evaluator: RegistryEvaluator, pair: EvaluatedPair): PairExplanation {
  const { rule, evaluation, verdict } = pair;
  const witness = evaluator.witness(evaluation, pair.ruleSet, verdict.subject);
  const why = evaluation.explain(rule, witness);
  const { change, noChange } = evaluation.change(rule, witness);
  const worded = wordExplanation(why, WORDING);
  const text = (which: 'title' | 'failure') => (): Bilingual => evaluator.text(evaluation, rule, which);
  const undecided = (): Bilingual => askForData(verdict.missing, text('title')()).summary;
  return {
    ...worded,
    lead: leadSentence(why.verdict, { title: text('title'), failure: text('failure'), undecided }, why.grace),
    // Words change nothing about what a leaf says of itself.
    decidedBy: decidingLeaves(worded) as readonly WordedLeaf[],
    change: change && wordChange(change, WORDING),
    noChange,
  };
}
