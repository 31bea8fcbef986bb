import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactValue } from '../fact-value.js';
import type { VerdictCode } from './verdict-code.js';

/** The leaves of one condition, by their numbers: from `first`, `count` of them, in the order of the document. */
export interface LeafRange {
  readonly first: number;
  readonly count: number;
}

/** The leaves of one rule: those of its applicability, then those of its requirement. */
export interface RuleLeaves {
  readonly applicability: LeafRange;
  readonly requirement: LeafRange;
}

/**
 * How the leaves of all rules of a subject type are numbered: rule after rule in the order of
 * `CompiledSubject.rules`, without holes. The state of leaf n (0 false, 1 true, 2 unknown) lies in bits
 * 2(n mod 16) and 2(n mod 16) + 1 of word ⌊n / 16⌋ of a Uint32Array.
 */
export interface LeafLayout {
  readonly leaves: number;
  /** The length of the Uint32Array. */
  readonly words: number;
  /** By the index of the rule. */
  readonly rules: readonly RuleLeaves[];
}

/**
 * The rules of one set about subjects of one type, as code that decides them. Verdicts are codes, that is,
 * positions in `VERDICTS`.
 *
 * `facts` holds the value of every request of `CompiledSubject.requests` at the request's index, null where it is
 * unknown; `readFacts` makes such a list. A value of the wrong type, or none, throws `fact.wrong_type` when a
 * rule needs it, and leaves the outputs half written.
 */
export interface SubjectProgram {
  /** `closures` where the runtime does not allow code to be generated. Both forms say the same. */
  readonly form: 'generated' | 'closures';
  readonly layout: LeafLayout;

  /** Writes the verdict of each rule to `verdicts[rule.index]`. Looks at no more facts than the verdicts need. */
  decide(facts: readonly FactValue[], asOf: string, verdicts: Uint8Array): void;

  /**
   * The same, and the state of every leaf into `leaves` by `layout`, those after the answer was decided too; so
   * it looks at every fact that a condition names. What `leaves` held before is overwritten.
   */
  decideWithLeaves(
    facts: readonly FactValue[],
    asOf: string,
    verdicts: Uint8Array,
    leaves: Uint32Array,
  ): void;

  /** The verdict of the rule of that index alone. Facts, and the verdicts it asks for, are read as they are needed. */
  decideRule(index: number, facts: SubjectFacts): VerdictCode;
}
