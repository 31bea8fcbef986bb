import { describe, expect, it } from '@jest/globals';
import type { FactType } from './fact-catalogue.js';
import { isOfType } from './fact-type.js';

describe('types of facts', () => {
  it.each<[FactType, unknown[], unknown[]]>([
    ['boolean', [true, false], [0, 1, 'true']],
    [
      'integer',
      [3, { lo: 1, hi: 2 }, { lo: 1, hi: null }],
      [1.5, '3', NaN, { lo: 2, hi: 1 }, { lo: 1, hi: 1.5 }, [3]],
    ],
    ['number', [1.5, { lo: 0.5, hi: 2 }], ['1.5', Infinity, NaN, true]],
    ['date', ['2026-03-31'], ['2026-02-30', '2026-3-1', 20260331, '']],
    ['word', ['joint'], [1, ['joint'], true]],
    ['words', [[], ['a', 'b']], ['a', [1], { lo: 1, hi: 2 }]],
  ])('%s takes its own values and coerces nothing', (type, fitting, misfits) => {
    for (const value of fitting) expect(isOfType(type, value as string)).toBe(true);
    for (const value of misfits)
      expect({ value, fits: isOfType(type, value as string) }).toEqual({ value, fits: false });
  });
});
