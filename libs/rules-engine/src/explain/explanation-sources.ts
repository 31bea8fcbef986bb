import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactWitness } from './fact-witness.js';

/** What one explanation is made from. */
export interface ExplanationSources {
  readonly facts: SubjectFacts;
  readonly witness: FactWitness;
}
