import type { FactType } from '../fact-catalogue.js';
import type { FactValue } from '../fact-value.js';
import type { Truth } from '../truth.js';

export type KnownValue = Exclude<FactValue, null>;

/** What an operator expects to its right: the fact's own type, or a type of its own. */
export type ThresholdType = 'same' | 'integer' | 'word' | 'words';

/**
 * A comparison of a fact with a threshold. It is asked only about known operands of the types it names, so it
 * never coerces; it answers unknown where an interval's bounds leave the answer open.
 */
export interface Operator {
  readonly name: string;
  readonly factTypes: readonly FactType[];
  readonly threshold: ThresholdType;
  /** `asOf` is the date of the evaluation. */
  test(value: KnownValue, threshold: KnownValue, asOf: string): Truth;
}
