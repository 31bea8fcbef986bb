import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  above,
  atLeast,
  atMost,
  below,
  exactly,
  except,
  intersection,
  noneOf,
  type NumberSet,
} from './number-set.js';

const has = (set: NumberSet, value: number): boolean =>
  set.some(
    ({ lo, loOpen, hi, hiOpen }) =>
      (loOpen ? value > lo : value >= lo) && (hiOpen ? value < hi : value <= hi),
  );

const numRuns = Number(process.env['HONGZHU_LOGIC_RUNS'] ?? 2000);

const bounds = fc.integer({ min: -6, max: 6 });
const simple = fc
  .tuple(fc.constantFrom(above, atLeast, atMost, below, except), bounds, fc.boolean())
  .map(([make, value, isWhole]) => make(value, isWhole));
const sets: fc.Arbitrary<NumberSet> = fc
  .array(fc.oneof(simple, bounds.map(exactly), fc.array(bounds).map(noneOf)), { minLength: 1, maxLength: 5 })
  .map((some) => some.reduce(intersection));
/** Every bound there is, and what lies between two of them. */
const VALUES = Array.from({ length: 29 }, (_, i) => (i - 14) / 2);

describe('sets of numbers', () => {
  it('meet in what is in both', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const both = intersection(a, b);
        const wrong = VALUES.filter((value) => has(both, value) !== (has(a, value) && has(b, value)));
        expect(wrong).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('stay disjoint and in order', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const both = intersection(a, b);
        const overlapping = both.slice(1).filter((span, index) => {
          const before = both[index]!;
          return before.hi > span.lo || (before.hi === span.lo && !before.hiOpen && !span.loOpen);
        });
        expect(overlapping).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('lack exactly the whole numbers that they are to lack', () => {
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 8 }), (values) => {
        const set = noneOf(values);
        for (let value = -8; value <= 8; value += 1) expect(has(set, value)).toBe(!values.includes(value));
      }),
    );
  });
});
