import type { FactArgument } from '../fact-request.js';
import type { FactValue, Interval } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import type { Unit } from '../wording/units.js';

/**
 * What has to be done to a fact. `record`: find out and put down what it is; where `to` is given, it must turn out to
 * be that. `date`: another date. `set`: another truth, word or list of words.
 */
export const CHANGE_KINDS = ['increase', 'decrease', 'set', 'add', 'remove', 'date', 'record'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A comparison that a changed fact has to stand up to; `isNegated` where the rule wants it not to hold. */
export interface Demand {
  readonly operator: string;
  readonly isNegated: boolean;
  readonly threshold: FactValue;
  /** The parameter that the threshold is, if it is one. */
  readonly param?: string;
  /** The fact that the threshold is, if it is one: `asOf` is the date of the evaluation. */
  readonly thresholdFact?: { readonly fact: string; readonly label: Bilingual };
  /** The fact that is compared, where that is another one and the changed fact is what it is held against. */
  readonly about?: { readonly fact: string; readonly label: Bilingual };
}

/** One fact that has to change. */
export interface ChangeStep {
  readonly fact: string;
  readonly args: Readonly<Record<string, FactArgument>>;
  readonly label: Bilingual;
  readonly kind: ChangeKind;
  /** What it is; null is unknown. */
  readonly from: FactValue;
  /** What would do; null where nothing is known but that it must be recorded. */
  readonly to: FactValue;
  /** How much more or fewer, or how many words; null where that says nothing. Bounds where `from` is within bounds. */
  readonly amount: number | Interval | null;
  readonly unit: Unit | null;
  /** The words to add and to remove, of a list of words. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly demands: readonly Demand[];
  /** The registry fields that are not recorded, where the fact is not decided. */
  readonly missing: readonly string[];
}

/**
 * The smallest change of facts that would make a rule compliant: the fewest facts, then the smallest amounts, then
 * the first in the order of the document. Or, of an open verdict, the facts to record so that it is decided.
 */
export interface Change {
  readonly makes: 'compliant' | 'decided';
  /** In the order of the document. */
  readonly steps: readonly ChangeStep[];
  /** False only where too many alternatives hang together for all to be tried: it does, but a smaller one may. */
  readonly isSmallest: boolean;
}

/**
 * Why there is no change: it `complies`, `does_not_apply`, `always_fails` as it is meant to, rests on what is
 * `past` and cannot be mended any more, or is `impossible` as the conditions stand; or so many alternatives hang
 * together that none was found among those tried, `not_found`.
 */
export const NO_CHANGES = [
  'complies',
  'does_not_apply',
  'always_fails',
  'past',
  'impossible',
  'not_found',
] as const;
export type NoChange = (typeof NO_CHANGES)[number];

export type ChangeAnswer =
  | { readonly change: Change; readonly noChange: null }
  | { readonly change: null; readonly noChange: NoChange };
