/** All numbers from `lo` to `hi`, the bounds included unless they are open; infinite bounds are allowed. */
export interface Span {
  readonly lo: number;
  readonly loOpen: boolean;
  readonly hi: number;
  readonly hiOpen: boolean;
}

/** Disjoint spans in ascending order: what a quantity may still be. */
export type NumberSet = readonly Span[];

const span = (lo: number, hi: number, loOpen = false, hiOpen = false): NumberSet =>
  isEmpty({ lo, hi, loOpen, hiOpen }) ? [] : [{ lo, hi, loOpen, hiOpen }];

const isEmpty = ({ lo, hi, loOpen, hiOpen }: Span): boolean => lo > hi || (lo === hi && (loOpen || hiOpen));

export const EVERYTHING: NumberSet = span(-Infinity, Infinity);

export const from = (lo: number, hi: number): NumberSet => span(lo, hi);
export const exactly = (value: number): NumberSet => span(value, value);

// Of whole numbers, spans keep whole bounds that belong to them: 2 < n < 3 is nothing then.
export const atLeast = (value: number, isWhole: boolean): NumberSet =>
  span(isWhole ? Math.ceil(value) : value, Infinity);
export const atMost = (value: number, isWhole: boolean): NumberSet =>
  span(-Infinity, isWhole ? Math.floor(value) : value);
export const above = (value: number, isWhole: boolean): NumberSet =>
  isWhole ? span(Math.floor(value) + 1, Infinity) : span(value, Infinity, true);
export const below = (value: number, isWhole: boolean): NumberSet =>
  isWhole ? span(-Infinity, Math.ceil(value) - 1) : span(-Infinity, value, false, true);

export const except = (value: number, isWhole: boolean): NumberSet => [
  ...below(value, isWhole),
  ...above(value, isWhole),
];

/** Everything up to the first set and from the second on; they may overlap. */
export const eitherSide = (low: NumberSet, high: NumberSet): NumberSet => {
  const [lower] = low;
  const [upper] = high;
  if (!lower || !upper) return [...low, ...high];
  return lower.hi >= upper.lo ? EVERYTHING : [lower, upper];
};

/** All whole numbers but these. */
export function noneOf(values: readonly number[]): NumberSet {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const bounds = [-Infinity, ...sorted, Infinity];
  return bounds.slice(1).flatMap((hi, index) => from((bounds[index] ?? hi) + 1, hi - 1));
}

/** In one walk along both: lists of words make sets of many spans. */
export function intersection(a: NumberSet, b: NumberSet): NumberSet {
  const both: Span[] = [];
  for (let [i, j] = [0, 0]; ;) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) return both;
    both.push(...overlap(one, other));
    const first = whichEndsFirst(one, other);
    if (first <= 0) i += 1;
    if (first >= 0) j += 1;
  }
}

/** Below 0 if that is `a`, above 0 if it is `b`; 0 if nothing that comes after either meets the other. */
function whichEndsFirst(a: Span, b: Span): number {
  if (a.hi !== b.hi) return a.hi < b.hi ? -1 : 1;
  return Number(b.hiOpen) - Number(a.hiOpen);
}

function overlap(a: Span, b: Span): NumberSet {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  const loOpen = (a.loOpen && a.lo === lo) || (b.loOpen && b.lo === lo);
  const hiOpen = (a.hiOpen && a.hi === hi) || (b.hiOpen && b.hi === hi);
  return span(lo, hi, loOpen, hiOpen);
}

export const isSame = (a: NumberSet, b: NumberSet): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return (
      one.lo === other?.lo &&
      one.hi === other.hi &&
      one.loOpen === other.loOpen &&
      one.hiOpen === other.hiOpen
    );
  });

/** The set of all -n. */
export const mirrored = (set: NumberSet): NumberSet =>
  set.map(({ lo, loOpen, hi, hiOpen }) => ({ lo: -hi, loOpen: hiOpen, hi: -lo, hiOpen: loOpen })).reverse();
