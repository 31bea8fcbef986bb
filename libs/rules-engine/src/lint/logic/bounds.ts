import type { Effort } from './effort.js';

/** The greatest that a quantity can be, or what it must be less than. */
export interface Bound {
  readonly value: number;
  /** By how many steps, however small, it must be less than that; none if it may be that. */
  readonly steps: number;
}

/** That one quantity is at most `by` above another, or less than that; other than 0 only between whole numbers. */
export interface Edge {
  readonly of: string;
  readonly over: string;
  readonly by: number;
  /** 1 if it is less than that, else 0. */
  readonly steps: 0 | 1;
}

const UNBOUNDED: Bound = { value: Infinity, steps: 0 };

/** Upper bounds of quantities, and from which other each was reckoned last. */
export class UpperBounds {
  private readonly bounds: Map<string, Bound>;
  private readonly reckonedFrom = new Map<string, string>();

  constructor(start: readonly (readonly [string, Bound])[]) {
    this.bounds = new Map(start);
  }

  of(quantity: string): Bound {
    return this.bounds.get(quantity) ?? UNBOUNDED;
  }

  before(quantity: string): string | undefined {
    return this.reckonedFrom.get(quantity);
  }

  /** The quantity and those that its bound was reckoned from, the nearest first, each once. */
  trail(quantity: string): readonly string[] {
    const passed = new Set<string>();
    for (let at: string | undefined = quantity; at !== undefined && !passed.has(at); at = this.before(at)) {
      passed.add(at);
    }
    return [...passed];
  }

  /** Lowers a bound by an edge; false if it is that low. */
  lower(edge: Edge): boolean {
    const reckoned = along(edge, this.of(edge.over));
    if (!isBelow(reckoned, this.of(edge.of))) return false;
    this.bounds.set(edge.of, reckoned);
    this.reckonedFrom.set(edge.of, edge.over);
    return true;
  }
}

/**
 * Lowers bounds along all edges, as many rounds as there are quantities at most (Bellman and Ford): more are of no
 * use unless they could go on for ever. The quantity that was lowered last, if the last round lowered any.
 */
export function lowered(
  bounds: UpperBounds,
  edges: readonly Edge[],
  rounds: number,
  effort: Effort,
): string | null {
  let last: string | null = null;
  for (let round = 0; round < rounds; round += 1) {
    if (effort.left <= 0) return null;
    effort.left -= edges.length;
    last = null;
    for (const edge of edges) if (bounds.lower(edge)) last = edge.of;
    if (last === null) return null;
  }
  return last;
}

const isBelow = (a: Bound, b: Bound): boolean =>
  a.value < b.value || (a.value === b.value && a.steps > b.steps);

/** What is whole is at most the whole number below its bound, so that nothing is added to a fraction. */
function along(edge: Edge, { value, steps }: Bound): Bound {
  if (edge.by === 0) return { value, steps: steps + edge.steps };
  return { value: Math.floor(value) + edge.by, steps: edge.steps + (Number.isInteger(value) ? steps : 0) };
}
