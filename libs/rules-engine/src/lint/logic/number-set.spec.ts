import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  above,
  atLeast,
  atMost,
  below,
  eitherSide,
  EVERYTHING,
  exactly,
  except,
  from,
  intersection,
  isSame,
  mirrored,
  type NumberSet,
} from './number-set.js';

const has = (set: NumberSet, value: number): boolean =>
  set.some(
    ({ lo, loOpen, hi, hiOpen }) =>
      (loOpen ? value > lo : value >= lo) && (hiOpen ? value < hi : value <= hi),
  );
/** The halves from -3 to 3 that are in a set. */
const halves = (set: NumberSet): number[] =>
  Array.from({ length: 13 }, (_, index) => index / 2 - 3).filter((value) => has(set, value));

describe('a set of numbers', () => {
  it.each<[string, NumberSet, number[]]>([
    ['everything', EVERYTHING, [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3]],
    ['from 1 to 2', from(1, 2), [1, 1.5, 2]],
    ['from 2 to 1', from(2, 1), []],
    ['exactly 1', exactly(1), [1]],
    ['at least 1.5', atLeast(1.5, false), [1.5, 2, 2.5, 3]],
    ['above 1.5', above(1.5, false), [2, 2.5, 3]],
    ['at most -1.5', atMost(-1.5, false), [-3, -2.5, -2, -1.5]],
    ['below -1.5', below(-1.5, false), [-3, -2.5, -2]],
    ['all but 2', except(2, false), [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2.5, 3]],
  ])('has the numbers that it says: %s', (_what, set, expected) => {
    expect(halves(set)).toEqual(expected);
  });

  it('has whole bounds of its own where only whole numbers are meant', () => {
    expect(atLeast(1.5, true)).toEqual(from(2, Infinity));
    expect(atLeast(1, true)).toEqual(from(1, Infinity));
    expect(above(1, true)).toEqual(from(2, Infinity));
    expect(above(1.5, true)).toEqual(from(2, Infinity));
    expect(atMost(1.5, true)).toEqual(from(-Infinity, 1));
    expect(atMost(1, true)).toEqual(from(-Infinity, 1));
    expect(below(1, true)).toEqual(from(-Infinity, 0));
    expect(below(1.5, true)).toEqual(from(-Infinity, 1));
    expect(except(1, true)).toEqual([...from(-Infinity, 0), ...from(2, Infinity)]);
    expect(intersection(above(2, true), below(3, true))).toEqual([]);
  });

  it('has no open bound where it has no bound', () => {
    const bounds = { lo: -Infinity, loOpen: false, hi: Infinity, hiOpen: false };
    expect(below(1, false)).toEqual([{ ...bounds, hi: 1, hiOpen: true }]);
    expect(above(1, false)).toEqual([{ ...bounds, lo: 1, loOpen: true }]);
  });

  it('is nothing where an open bound is all there is between its bounds', () => {
    expect(intersection(above(2, false), atMost(2, false))).toEqual([]);
    expect(intersection(atLeast(2, false), below(2, false))).toEqual([]);
    expect(intersection(atLeast(2, false), atMost(2, false))).toEqual(exactly(2));
    expect(halves(intersection(above(2, false), below(3, false)))).toEqual([2.5]);
  });

  it('of two sides is everything where these overlap or touch', () => {
    expect(halves(eitherSide(below(-1, false), above(1, false)))).toEqual([
      -3, -2.5, -2, -1.5, 1.5, 2, 2.5, 3,
    ]);
    expect(eitherSide(atMost(1, true), atLeast(0, true))).toEqual(EVERYTHING);
    expect(eitherSide(atMost(1, true), atLeast(1, true))).toEqual(EVERYTHING);
    expect(eitherSide(atMost(1, true), atLeast(2, true))).toHaveLength(2);
    expect(eitherSide([], atLeast(2, true))).toEqual(atLeast(2, true));
    expect(eitherSide(atMost(2, true), [])).toEqual(atMost(2, true));
  });

  it('is mirrored at zero, bounds and order', () => {
    const set = [...intersection(above(1, false), atMost(2, false)), ...exactly(3)];
    const expected = [...exactly(-3), ...intersection(atLeast(-2, false), below(-1, false))];
    expect(mirrored(set)).toEqual(expected);
  });

  it('is the same as another only if all of their bounds are', () => {
    const set = intersection(above(1, false), atMost(2, false));
    const others = [
      from(1, 2),
      intersection(above(1, false), below(2, false)),
      intersection(above(1, false), atMost(3, false)),
      intersection(above(0, false), atMost(2, false)),
      [...set, ...exactly(3)],
      [],
    ];
    const [two, other] = [
      [...set, ...exactly(3)],
      [...set, ...exactly(4)],
    ];
    expect([isSame(two, [...two]), isSame(two, other)]).toEqual([true, false]);
    expect(isSame(set, intersection(above(1, false), atMost(2, false)))).toBe(true);
    expect(others.map((other) => isSame(set, other))).toEqual(others.map(() => false));
    expect(others.map((other) => isSame(other, set))).toEqual(others.map(() => false));
  });

  const bound = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);
  const half = fc
    .tuple(fc.constantFrom(above, atLeast, below, atMost, except), bound)
    .map(([make, value]) => make(value, false));
  const sets = fc.oneof(
    half,
    fc.tuple(bound, bound).map(([lo, hi]) => from(lo, hi)),
    fc
      .tuple(bound, bound)
      .map(([lo, hi]) => [...below(Math.min(lo, hi), false), ...above(Math.max(lo, hi), false)]),
  );

  it('meets another in the numbers that both have, each once and in order', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const both = intersection(a, b);
        expect(halves(both)).toEqual(halves(a).filter((value) => has(b, value)));
        expect(both.every(({ lo }, index) => index === 0 || lo >= (both[index - 1]?.hi ?? lo))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
