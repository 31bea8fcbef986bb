import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halvesOf } from './halves.js';
import type { SweepChunk } from './sweep.js';

const chunkOf = (owed: readonly number[]): SweepChunk => ({
  sweepId: 's',
  number: 0,
  state: 'pending',
  cells: owed.map((_, index) => ({ type: 'market', code: `M${index}`, townCode: 'T' })),
  owed,
  pairs: owed.reduce((sum, pairs) => sum + pairs, 0),
});

describe('the halves of a chunk', () => {
  it('are together the chunk: each cell once, in its order, with what it owes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 60 }), (owed) => {
        const chunk = chunkOf(owed);
        const halves = halvesOf(chunk);
        expect(halves).toHaveLength(2);
        expect(halves.flatMap(({ cells }) => cells)).toEqual(chunk.cells);
        expect(halves.flatMap((half) => half.owed)).toEqual(owed);
        for (const half of halves) {
          expect(half.cells.length).toBeGreaterThan(0);
          expect(half.pairs).toBe(half.owed.reduce((sum, pairs) => sum + pairs, 0));
        }
      }),
    );
  });

  it('are none of a single cell, nor where it is not known what each cell owes', () => {
    expect(halvesOf(chunkOf([5]))).toEqual([]);
    expect(halvesOf({ ...chunkOf([5, 6]), owed: [] })).toEqual([]);
  });
});
