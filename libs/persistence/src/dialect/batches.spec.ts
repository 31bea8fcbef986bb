import { describe, expect, it } from '@jest/globals';
import { batches } from './batches.js';

describe('batches', () => {
  it('hold a thousand rows at most, in their order', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => index);
    const cut = batches(rows, () => 10);
    expect(cut.map(({ length }) => length)).toEqual([1000, 1000, 500]);
    expect(cut.flat()).toEqual(rows);
  });

  it('hold a million characters at most, but for a row that is larger', () => {
    const cut = batches([400_000, 400_000, 400_000, 5_000_000, 1], (size) => size);
    expect(cut).toEqual([[400_000, 400_000], [400_000], [5_000_000], [1]]);
  });

  it('are none for no rows', () => {
    expect(batches([], () => 1)).toEqual([]);
  });
});
