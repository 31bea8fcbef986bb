import { describe, expect, it } from '@jest/globals';
import { inPortions } from './portions.js';

const itself = (weight: number): number => weight;

describe('portions', () => {
  it.each<[number[], number, number[][]]>([
    [[], 4, []],
    [[9, 9], 4, [[9], [9]]],
    [[1, 2, 3], 6, [[1, 2, 3]]],
    [[2, 2, 1, 1, 1, 1, 1], 4, [[2, 2], [1, 1, 1, 1], [1]]],
    [[3, 3, 3], 4, [[3, 3], [3]]],
    [[0, 0, 0], 4, [[0, 0, 0]]],
    [[5, 5, 5], Infinity, [[5, 5, 5]]],
  ])('of %j, the next after %d: %j', (items, most, portions) => {
    expect(inPortions(items, itself, most)).toEqual(portions);
  });
});
