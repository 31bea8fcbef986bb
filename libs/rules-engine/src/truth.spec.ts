import { describe, expect, it } from '@jest/globals';
import { all, any, not, type Truth } from './truth.js';

const VALUES: readonly Truth[] = [true, false, null];

describe('strong Kleene logic', () => {
  it('keeps unknown under negation', () => {
    expect(VALUES.map(not)).toEqual([false, true, null]);
  });

  it.each<[Truth, Truth, Truth, Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ])('%j with %j: all is %j, any is %j', (a, b, conjunction, disjunction) => {
    expect([all([a, b]), all([b, a])]).toEqual([conjunction, conjunction]);
    expect([any([a, b]), any([b, a])]).toEqual([disjunction, disjunction]);
  });
});
