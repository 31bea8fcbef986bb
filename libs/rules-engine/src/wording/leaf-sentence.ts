import type { LeafExplanation } from '../explain/explanation.js';
import type { Bilingual } from '../rule-document.js';
import { constantPhrase } from './constant-phrase.js';
import { fill } from './pattern.js';
import { both, printFact } from './print-fact.js';
import { LEAVES } from './sentences.js';
import type { Wording } from './wording.js';

const SILENT: Bilingual = both('');

/** One comparison in words: what was found, what it was held against, and what came of it. */
export function leafSentence(leaf: LeafExplanation, wording: Wording): Bilingual {
  const definition = wording.catalogue.get(leaf.fact);
  const { label, truth, value } = leaf;
  const condition = constantPhrase(leaf, wording.catalogue);
  if (truth !== null) {
    const values = { label, condition, value: printFact(value, definition), dated: datedOn(leaf) };
    return fill(truth ? LEAVES.met : LEAVES.notMet, values);
  }
  const reason = because(leaf.missing, wording);
  if (value === null) return fill(LEAVES.unknown, { label, condition, reason });
  return fill(LEAVES.open, { label, condition, reason, value: printFact(value, definition) });
}

/** Why something is unknown. */
export function because(missing: readonly string[], { fieldNames }: Wording): Bilingual {
  return missing.length === 0
    ? fill(LEAVES.unrecorded, {})
    : fill(LEAVES.because, { missing: fieldNames(missing) });
}

const datedOn = ({ datedOn: day }: LeafExplanation): Bilingual =>
  day === null ? SILENT : fill(LEAVES.dated, { date: both(day) });
