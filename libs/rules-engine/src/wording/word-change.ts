import type { Change, ChangeStep } from '../change/change.js';
import type { Bilingual } from '../rule-document.js';
import { fill } from './pattern.js';
import { LISTS, STEPS } from './sentences.js';
import { listed, stepSentence } from './step-sentence.js';
import type { Wording } from './wording.js';

export interface WordedStep extends ChangeStep {
  readonly text: Bilingual;
}
export interface WordedChange extends Omit<Change, 'steps'> {
  readonly steps: readonly WordedStep[];
  /** All steps in one sentence. */
  readonly text: Bilingual;
}

/** Puts a change into both languages. */
export function wordChange(change: Change, wording: Wording): WordedChange {
  const steps = change.steps.map((step): WordedStep => ({ ...step, text: stepSentence(step, wording) }));
  return { ...change, steps, text: wholeSentence(change, steps, wording) };
}

/** Several facts may lack the same fields, which are asked for once. */
function wholeSentence({ makes }: Change, steps: readonly WordedStep[], { fieldNames }: Wording): Bilingual {
  const texts = steps.map(({ text }) => text);
  if (makes === 'compliant') return listed(texts, LISTS.steps);
  const missing = [...new Set(steps.flatMap((step) => step.missing))].sort();
  const unnamed = steps.filter((step) => step.missing.length === 0).map(({ text }) => text);
  const named = missing.length === 0 ? [] : [fill(STEPS.record, { missing: fieldNames(missing) })];
  return listed([...named, ...unnamed], LISTS.steps);
}
