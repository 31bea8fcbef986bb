import type { Interval } from '../fact-value.js';
import { not, type Truth } from '../truth.js';

/** A number, or the bounds of one. */
export type Count = number | Interval;

export const lowest = (count: Count): number => (typeof count === 'number' ? count : count.lo);
export const highest = (count: Count): number =>
  typeof count === 'number' ? count : (count.hi ?? Number.POSITIVE_INFINITY);

/** Decided only if every pair of values within the bounds decides it the same way. */
export function isLess(a: Count, b: Count): Truth {
  if (highest(a) < lowest(b)) return true;
  return lowest(a) >= highest(b) ? false : null;
}

/** `a <= b`, that is, not `b < a`. */
export const isAtMost = (a: Count, b: Count): Truth => not(isLess(b, a));

/** False if the bounds do not meet; true only if both are one and the same number. */
export function isEqual(a: Count, b: Count): Truth {
  if (highest(a) < lowest(b) || highest(b) < lowest(a)) return false;
  return lowest(a) === highest(a) && lowest(b) === highest(b) ? true : null;
}
