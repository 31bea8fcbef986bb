/**
 * A count of which only bounds are known: the true value lies in `[lo, hi]`; `hi: null` means no upper bound.
 * A count that is known exactly is written as a plain number, never as a degenerate interval.
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number | null;
}

/**
 * What a fact may be: plain frozen data. `null` means unknown, and nothing else; a fact that stands for
 * "none recorded" is a boolean fact of its own. Dates are `YYYY-MM-DD` strings in Asia/Shanghai.
 */
export type FactValue = boolean | number | string | readonly string[] | Interval | null;

export const isInterval = (value: FactValue): value is Interval =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `[lo, hi]` as a fact: a plain number when both ends meet. */
export const between = (lo: number, hi: number | null): number | Interval => (lo === hi ? lo : { lo, hi });
