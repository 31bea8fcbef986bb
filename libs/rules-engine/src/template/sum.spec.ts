import { describe, expect, it } from '@jest/globals';
import type { FactValue } from '../fact-value.js';
import { sum } from './sum.js';

describe('a sum in a text', () => {
  it.each<[FactValue, '+' | '-', FactValue, FactValue]>([
    [1, '+', 2, 3],
    [1, '-', 2, -1],
    [0.1, '+', 0.2, 0.3],
    [{ lo: 1, hi: 3 }, '+', { lo: 10, hi: 20 }, { lo: 11, hi: 23 }],
    [{ lo: 1, hi: 3 }, '-', { lo: 10, hi: 20 }, { lo: -19, hi: -7 }],
    [{ lo: 1, hi: null }, '+', 2, { lo: 3, hi: null }],
    [{ lo: 1, hi: null }, '-', 2, { lo: -1, hi: null }],
    [{ lo: 0.1, hi: 0.3 }, '-', 0.1, { lo: 0, hi: 0.2 }],
    [5, '-', { lo: 1, hi: null }, null],
    [{ lo: 2, hi: 2 }, '+', 1, 3],
    ['2024-02-28', '+', 2, '2024-03-01'],
    ['2024-03-01', '-', 1, '2024-02-29'],
    [null, '+', 1, null],
    [1, '-', null, null],
    [null, '+', null, null],
  ])('%j %s %j is %j', (left, sign, right, expected) => {
    expect(sum(left, sign, right)).toEqual(expected);
  });

  it.each<[FactValue, FactValue]>([
    ['2024-02-28', { lo: 1, hi: 2 }],
    [1, '2024-02-28'],
    ['2024-02-28', '2024-02-28'],
    [true, 1],
    [1, ['a']],
  ])('of %j and %j is refused', (left, right) => {
    expect(() => sum(left, '+', right)).toThrow(`Cannot add up ${JSON.stringify([left, '+', right])}`);
    expect(() => sum(left, '+', right)).toThrow(expect.objectContaining({ code: 'template.wrong_type' }));
  });
});
