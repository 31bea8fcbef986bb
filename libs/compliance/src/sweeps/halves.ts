import type { SweepChunk } from './sweep.js';

/**
 * The two halves of a chunk, by the number of its cells: together they are the chunk, so that the plan stays a
 * partition of what is owed. None for a single cell, nor for a chunk that does not know what each of its cells owes.
 */
export function halvesOf({ sweepId, cells, owed }: SweepChunk): Omit<SweepChunk, 'number'>[] {
  if (cells.length < 2 || owed.length !== cells.length) return [];
  const middle = Math.ceil(cells.length / 2);
  return [
    [0, middle],
    [middle, cells.length],
  ].map(([from, to]) => ({
    sweepId,
    state: 'pending',
    cells: cells.slice(from, to),
    owed: owed.slice(from, to),
    pairs: owed.slice(from, to).reduce((sum, pairs) => sum + pairs, 0),
  }));
}
