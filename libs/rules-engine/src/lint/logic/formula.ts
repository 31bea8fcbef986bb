import type { NumberSet } from './number-set.js';
import type { Quantity } from './operand.js';

/**
 * What must hold of the world for a condition to be true, or for it to be false: quantities lie within sets of
 * numbers. Words, truths and dates are numbered. Where a condition can't be said exactly so, the formula says
 * less: what it rules out is ruled out.
 */
export type Formula = Claim | Junction;

interface Junction {
  readonly kind: 'and' | 'or';
  readonly parts: readonly Formula[];
}

export interface Claim {
  readonly kind: 'claim';
  /** Tells one quantity from another. */
  readonly quantity: string;
  /** The facts it is about, as an author calls them. */
  readonly about: string;
  readonly within: NumberSet;
  /** Of what it is the difference, the first less the second; null if it is none that can be reckoned with. */
  readonly between: Between | null;
}

export type Between = readonly [Quantity, Quantity];

export const claim = (
  quantity: string,
  about: string,
  within: NumberSet,
  between: Between | null = null,
): Claim => ({ kind: 'claim', quantity, about, within, between });
export const and = (parts: readonly Formula[]): Formula => ({ kind: 'and', parts });
export const or = (parts: readonly Formula[]): Formula => ({ kind: 'or', parts });
export const TRUE = and([]);
