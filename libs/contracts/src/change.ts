import type { BilingualText } from './bilingual-text.js';
import type { FactValueView, IntervalView } from './fact-value.js';

/**
 * `record`: find out and put down what it is; where `to` is given, it must turn out to be that. `date`: another date.
 * `set`: another truth, word or list of words.
 */
export const CHANGE_KINDS = ['increase', 'decrease', 'set', 'add', 'remove', 'date', 'record'] as const;
export type ChangeKindView = (typeof CHANGE_KINDS)[number];

/**
 * Why there is no change: it complies, does not apply, always fails as it is meant to, rests on what is past, is
 * impossible as the conditions stand, or none was found among the many alternatives. The remedy says what to do.
 */
export const NO_CHANGES = [
  'complies',
  'does_not_apply',
  'always_fails',
  'past',
  'impossible',
  'not_found',
] as const;
export type NoChangeView = (typeof NO_CHANGES)[number];

export interface NamedFactView {
  readonly fact: string;
  readonly label: BilingualText;
}

/** A comparison that a changed fact has to stand up to. */
export interface DemandView {
  readonly operator: string;
  /** Whether it must not hold. */
  readonly isNegated: boolean;
  readonly threshold: FactValueView;
  readonly param?: string;
  readonly thresholdFact?: NamedFactView;
  /** The fact that is compared, where the changed fact is what it is held against. */
  readonly about?: NamedFactView;
}

/** One fact that has to change. */
export interface ChangeStepView {
  readonly fact: string;
  readonly args: Readonly<Record<string, number | string | boolean>>;
  readonly label: BilingualText;
  readonly kind: ChangeKindView;
  readonly from: FactValueView;
  /** What would do, as of the evaluation; null where it only has to be recorded. */
  readonly to: FactValueView;
  readonly amount: number | IntervalView | null;
  readonly unit: string | null;
  /** The words to add and to remove, of a list of words. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly demands: readonly DemandView[];
  /** The registry fields that are not recorded. */
  readonly missing: readonly string[];
  /** There, and true, where a number of members below three is withheld from who asks: what would tell it is null. */
  readonly suppressed?: true;
  readonly text: BilingualText;
}

/** The fewest facts to change, by the smallest amounts. */
export interface ChangeView {
  readonly makes: 'compliant' | 'decided';
  readonly steps: readonly ChangeStepView[];
  /** False only where too many alternatives hang together for all to be tried. */
  readonly isSmallest: boolean;
  /** All steps in one sentence. */
  readonly text: BilingualText;
}
