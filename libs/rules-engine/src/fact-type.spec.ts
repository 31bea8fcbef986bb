import { describe, expect, it } from '@jest/globals';
import type { FactType } from './fact-catalogue.js';
import { fitsType, isNumeric, isOfType } from './fact-type.js';

describe('types of facts', () => {
  it.each<[FactType, unknown[], unknown[]]>([
    ['boolean', [true, false], [0, 1, 'true']],
    [
      'integer',
      [3, { lo: 1, hi: 2 }, { lo: 2, hi: 2 }, { lo: 1, hi: null }],
      [1.5, '3', NaN, { lo: 2, hi: 1 }, { lo: 1, hi: 1.5 }, { lo: 0.5, hi: 1 }, { lo: 0.5, hi: null }, [3]],
    ],
    [
      'number',
      [1.5, { lo: 0.5, hi: 2 }],
      ['1.5', Infinity, NaN, true, { lo: NaN, hi: 1 }, { lo: 1, hi: Infinity }],
    ],
    ['date', ['2026-03-31'], ['2026-02-30', '2026-3-1', 20260331, '', [...'2026-03-31']]],
    ['word', ['joint'], [1, ['joint'], true, { lo: 1, hi: 2 }]],
    ['words', [[], ['a', 'b']], ['a', [1], ['a', 1], { lo: 1, hi: 2 }]],
  ])('%s takes its own values and coerces nothing', (type, fitting, misfits) => {
    for (const value of fitting) expect(isOfType(type, value as string)).toBe(true);
    for (const value of misfits)
      expect({ value, fits: isOfType(type, value as string) }).toEqual({ value, fits: false });
  });

  it('fit themselves, and numbers fit numbers', () => {
    const types: FactType[] = ['boolean', 'integer', 'number', 'date', 'word', 'words'];
    expect(types.filter(isNumeric)).toEqual(['integer', 'number']);
    const pairs = types.flatMap((wanted) =>
      types.filter((actual) => fitsType(wanted, actual)).map((actual) => `${wanted} ${actual}`),
    );
    expect(pairs).toEqual([
      'boolean boolean',
      'integer integer',
      'integer number',
      'number integer',
      'number number',
      'date date',
      'word word',
      'words words',
    ]);
  });
});
