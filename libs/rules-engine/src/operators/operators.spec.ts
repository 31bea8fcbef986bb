import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Truth } from '../truth.js';
import type { KnownValue } from './operator.js';
import { OPERATORS } from './operators.js';

const AS_OF = '2026-03-31';

function test(value: KnownValue, operator: string, threshold: KnownValue): Truth {
  const found = OPERATORS.get(operator);
  if (!found) throw new Error(`no operator ${operator}`);
  return found.test(value, threshold, AS_OF);
}

describe('operators', () => {
  it.each<[KnownValue, string, KnownValue, Truth]>([
    [3, 'equal', 3, true],
    [3, 'equal', 4, false],
    ['joint', 'equal', 'joint', true],
    [false, 'equal', false, true],
    [3, 'notEqual', 3, false],
    ['2026-01-01', 'notEqual', '2026-01-02', true],
    [2, 'lessThan', 3, true],
    [3, 'lessThan', 3, false],
    [3, 'lessThanInclusive', 3, true],
    [4, 'lessThanInclusive', 3, false],
    [4, 'greaterThan', 3, true],
    [3, 'greaterThan', 3, false],
    [3, 'greaterThanInclusive', 3, true],
    [2, 'greaterThanInclusive', 3, false],
    ['joint', 'in', ['joint', 'floating'], true],
    ['joint', 'in', ['disjoint'], false],
    ['joint', 'notIn', ['floating'], true],
    ['joint', 'notIn', ['joint'], false],
    [['roster', 'dues'], 'contains', 'dues', true],
    [['roster'], 'contains', 'ro', false],
    [[], 'doesNotContain', 'dues', true],
    [['dues'], 'doesNotContain', 'dues', false],
    [['a', 'b', 'c'], 'containsAll', ['c', 'a'], true],
    [['a', 'b'], 'containsAll', ['a', 'c'], false],
    [['a', 'b'], 'containsAny', ['c', 'b'], true],
    [['a', 'b'], 'containsAny', ['c'], false],
    ['2026-03-30', 'before', '2026-03-31', true],
    ['2026-03-31', 'before', '2026-03-31', false],
    ['2026-03-31', 'onOrBefore', '2026-03-31', true],
    ['2026-04-01', 'onOrBefore', '2026-03-31', false],
    ['2026-04-01', 'after', '2026-03-31', true],
    ['2026-03-31', 'after', '2026-03-31', false],
    ['2026-03-31', 'onOrAfter', '2026-03-31', true],
    ['2026-03-30', 'onOrAfter', '2026-03-31', false],
    ['2026-03-31', 'withinDays', 0, true],
    ['2026-03-01', 'withinDays', 30, true],
    ['2026-03-01', 'withinDays', 29, false],
    ['2026-04-01', 'withinDays', 30, false],
    ['2026-03-01', 'olderThanDays', 30, true],
    ['2026-03-01', 'olderThanDays', 31, false],
    ['2026-03-31', 'olderThanDays', 0, true],
    ['2026-04-01', 'olderThanDays', 0, false],
    ['2026-03-31', 'withinMonths', 0, true],
    ['2025-09-30', 'withinMonths', 6, false],
    ['2025-10-01', 'withinMonths', 6, true],
    ['2025-10-31', 'withinMonths', 5, true],
    ['2026-04-01', 'withinMonths', 6, false],
    ['2025-09-30', 'olderThanMonths', 6, true],
    ['2025-10-01', 'olderThanMonths', 6, false],
    ['2025-09-30', 'olderThanMonths', 7, false],
    ['2026-03-31', 'olderThanMonths', 0, true],
    ['2026-04-30', 'olderThanMonths', -1, true],
    ['2026-05-01', 'olderThanMonths', -1, false],
    ['9999-12-31', 'olderThanMonths', 12, false],
    ['0001-01-01', 'withinMonths', 1e15, true],
  ])('%j %s %j is %j', (value, operator, threshold, truth) => {
    expect(test(value, operator, threshold)).toBe(truth);
  });

  it.each<[KnownValue, string, KnownValue, Truth]>([
    [{ lo: 1, hi: 2 }, 'greaterThanInclusive', 3, false],
    [{ lo: 3, hi: 4 }, 'greaterThanInclusive', 3, true],
    [{ lo: 2, hi: 3 }, 'greaterThanInclusive', 3, null],
    [{ lo: 3, hi: null }, 'greaterThanInclusive', 3, true],
    [{ lo: 3, hi: null }, 'lessThan', 10, null],
    [{ lo: 1, hi: 2 }, 'equal', 3, false],
    [{ lo: 1, hi: 3 }, 'equal', 3, null],
    [{ lo: 3, hi: 3 }, 'equal', 3, true],
    [{ lo: 3, hi: 3 }, 'notEqual', 3, false],
    [{ lo: 1, hi: 3 }, 'notEqual', 4, true],
    [{ lo: 1, hi: 3 }, 'notEqual', 2, null],
    [2, 'lessThan', { lo: 3, hi: null }, true],
    [2, 'lessThan', { lo: 1, hi: 3 }, null],
    [{ lo: 1, hi: 2 }, 'equal', { lo: 3, hi: 4 }, false],
    ['2026-03-21', 'withinDays', { lo: 5, hi: 20 }, null],
    ['2026-03-21', 'withinDays', { lo: 10, hi: 20 }, true],
    ['2026-04-21', 'withinDays', { lo: 5, hi: 20 }, false],
    ['2026-03-21', 'olderThanDays', { lo: 5, hi: 20 }, null],
    ['2026-03-21', 'olderThanDays', { lo: 5, hi: 10 }, true],
    ['2026-03-21', 'olderThanDays', { lo: 11, hi: null }, false],
    ['2026-02-15', 'withinMonths', { lo: 1, hi: 2 }, null],
    ['2026-02-15', 'withinMonths', { lo: 2, hi: null }, true],
    ['2026-02-15', 'olderThanMonths', { lo: 1, hi: null }, null],
    ['2026-02-15', 'olderThanMonths', { lo: 2, hi: 3 }, false],
    ['2026-02-15', 'olderThanMonths', { lo: 0, hi: 1 }, true],
  ])('with bounds, %j %s %j is %j', (value, operator, threshold, truth) => {
    expect(test(value, operator, threshold)).toBe(truth);
  });

  const bound = fc.integer({ min: -6, max: 6 });
  const interval = fc.tuple(bound, bound).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
  const inside = ({ lo, hi }: { lo: number; hi: number }): number[] =>
    Array.from({ length: hi - lo + 1 }, (_, index) => lo + index);

  it.each(['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'])(
    '%s of two intervals is decided exactly where all their values agree',
    (operator) => {
      fc.assert(
        fc.property(interval, interval, (a, b) => {
          const answers = new Set(inside(a).flatMap((x) => inside(b).map((y) => test(x, operator, y))));
          const [only] = answers;
          expect(test(a, operator, b)).toBe(answers.size === 1 ? only : null);
        }),
      );
    },
  );
});
