import type { ChangeStep } from '../change/change.js';
import type { FactDefinition } from '../fact-catalogue.js';
import type { Bilingual } from '../rule-document.js';
import { fill, pattern } from './pattern.js';
import { STEPS } from './sentences.js';

/**
 * That something has to be so, or must not be: “党支部须配备书记”, 'the branch must have a secretary'. Null for what is no
 * truth, and for one that has to be the same as that of another fact, which says more.
 */
export function truthSentence(step: ChangeStep, definition: FactDefinition | undefined): Bilingual | null {
  const { to, from, demands } = step;
  const isPlain = demands.length > 0 && demands.every(({ thresholdFact, about }) => !thresholdFact && !about);
  if (typeof to !== 'boolean' || !isPlain) return null;
  const must = mustBe(to, step.label, definition);
  return from === null ? fill(STEPS.unrecorded, { must }) : must;
}

function mustBe(truth: boolean, label: Bilingual, definition: FactDefinition | undefined): Bilingual {
  if (!definition?.deed) return fill(truth ? STEPS.mustBeSo : STEPS.mustNotBeSo, { label });
  const { who, act } = definition.deed;
  const named = fill(pattern(act.zh, act.en), { label });
  return fill(truth ? STEPS.mustDo : STEPS.mustNotDo, { who, act: named });
}
