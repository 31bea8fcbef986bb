import { type Bound, type Edge, lowered, UpperBounds } from './bounds.js';
import type { Effort } from './effort.js';
import type { Claim, Formula } from './formula.js';

export interface Together {
  /** The facts that can't be what is asked of them and of their differences; null if none were found. */
  readonly conflict: string | null;
  /** Claims of which one must hold, if something is left to try; else null. */
  readonly choice: readonly Formula[] | null;
}

/** What it takes to make edges of a difference, in spans gone through. */
const PREPARING = 10;

const NOTHING: Together = { conflict: null, choice: null };

/**
 * Whether quantities that are held against one another can be what is claimed of each and of each difference: no
 * circle of differences leads below where it began, and no quantity is less than it must be by the greatest that the
 * others can be. Gaps in what is claimed are not looked into but given back as a choice.
 */
export function heldTogether(claims: readonly Claim[], effort: Effort): Together {
  const differences = claims.filter(({ between }) => between !== null);
  if (differences.length === 0 || effort.left <= 0) return NOTHING;
  effort.left -= PREPARING * differences.length + claims.length;
  const edges = differences.flatMap(edgesOf);
  const names = new Map(
    differences.flatMap(({ between }) => (between ?? []).map((each) => [each.quantity, each.about])),
  );
  const held = claims.filter(({ quantity }) => names.has(quantity));
  const circle = circleBelow([...names.keys()], edges, effort) ?? trailBelow(held, names.size, edges, effort);
  if (circle === null) return { conflict: null, choice: gap([...differences, ...held]) };
  return { conflict: [...new Set(circle.map((quantity) => names.get(quantity)))].join(', '), choice: null };
}

/** Sums of so many whole numbers are exact; what lies further apart is not reckoned with. */
const FAR = 2 ** 40;

/** A difference `a - b` says how far above `b` can `a` be at most, and `b` above `a`. */
function edgesOf({ between, within }: Claim): Edge[] {
  const [lowest, highest] = [within[0], within.at(-1)];
  if (!between || !lowest || !highest) return [];
  const [a, b] = between;
  const isWhole = a.isWhole && b.isWhole;
  const edge = (of: string, over: string, value: number, isOpen: boolean): Edge[] => {
    const by = isWhole ? Math.floor(value) : value;
    // Of fractions it is known which is greater, no more; their sums would be inexact.
    return Math.abs(by) <= FAR && (isWhole || by === 0) ? [{ of, over, by, steps: isOpen ? 1 : 0 }] : [];
  };
  return [
    ...edge(a.quantity, b.quantity, highest.hi, highest.hiOpen),
    ...edge(b.quantity, a.quantity, -lowest.lo, lowest.loOpen),
  ];
}

/** A circle in which each is at most so much above the next that all would be below themselves. */
function circleBelow(
  quantities: readonly string[],
  edges: readonly Edge[],
  effort: Effort,
): readonly string[] | null {
  const start = quantities.map((quantity): [string, Bound] => [quantity, { value: 0, steps: 0 }]);
  const bounds = new UpperBounds(start);
  const moving = lowered(bounds, edges, quantities.length, effort);
  if (moving === null) return null;
  // So many steps back it is certain to have been in the circle.
  const inside = quantities.reduce((at) => bounds.before(at) ?? at, moving);
  return bounds.trail(inside);
}

/** Quantities by the last of which the first is less than it must be. */
function trailBelow(
  held: readonly Claim[],
  count: number,
  edges: readonly Edge[],
  effort: Effort,
): readonly string[] | null {
  const start = held.flatMap(({ quantity, within }): [string, Bound][] => {
    const highest = within.at(-1);
    return highest ? [[quantity, { value: highest.hi, steps: highest.hiOpen ? 1 : 0 }]] : [];
  });
  const bounds = new UpperBounds(start);
  lowered(bounds, edges, count, effort);
  const crossed = held.find(({ quantity, within: [lowest] }) => {
    const { value, steps } = bounds.of(quantity);
    return lowest && (value < lowest.lo || (value === lowest.lo && (steps > 0 || lowest.loOpen)));
  });
  return crossed ? bounds.trail(crossed.quantity) : null;
}

/** The spans of the first claim that has several. */
function gap(claims: readonly Claim[]): readonly Formula[] | null {
  const open = claims.find(({ within }) => within.length > 1);
  return open ? open.within.map((span) => ({ ...open, within: [span] })) : null;
}
