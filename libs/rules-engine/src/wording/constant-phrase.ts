import type { LeafExplanation } from '../explain/explanation.js';
import type { FactCatalogue } from '../fact-catalogue.js';
import type { Bilingual } from '../rule-document.js';
import { conditionPhrase } from './condition-phrase.js';

/** What documents and parameters hold facts against is the same for every subject; so many are remembered. */
const MOST_PHRASES = 5000;
const phrases = new WeakMap<FactCatalogue, Map<string, Bilingual>>();

/** The condition of a leaf in words; put together once for a threshold that does not depend on the subject. */
export function constantPhrase(leaf: LeafExplanation, catalogue: FactCatalogue): Bilingual {
  if (leaf.thresholdFact) return conditionPhrase(leaf, leaf.fact, catalogue);
  const known = phrases.get(catalogue) ?? new Map<string, Bilingual>();
  phrases.set(catalogue, known);
  const key = `${leaf.fact} ${leaf.operator} ${JSON.stringify(leaf.threshold)}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_PHRASES) known.clear();
  const phrase = conditionPhrase(leaf, leaf.fact, catalogue);
  known.set(key, phrase);
  return phrase;
}
