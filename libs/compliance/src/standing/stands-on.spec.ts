import { describe, expect, it } from '@jest/globals';
import { addDays } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import { isTurn, standsOn } from './stands-on.js';

const CELL: Cell = { type: 'market', code: 'M1', townCode: 'T1' };
const STANDING = { cell: CELL, sweepId: 's', asOf: '2026-03-10', until: '2026-04-01', release: 'r' };
/** So many that no date of these tests is the cell's turn. */
const SETTINGS = { release: 'r', nights: 100_000 };

describe('verdicts stand', () => {
  it.each([
    ['on their own date', '2026-03-10', {}, true],
    ['on the last day before time may alter them', '2026-03-31', {}, true],
    ['not on that day', '2026-04-01', {}, false],
    ['for good where time alters nothing', '2036-01-01', { until: null }, true],
    ['not before their own date', '2026-03-09', {}, false],
    ['not under other code', '2026-03-10', { release: 'another' }, false],
  ])('%s', (_, asOf, over, stands) => {
    expect(standsOn(asOf, { ...STANDING, ...over }, SETTINGS)).toBe(stands);
  });

  it('not on the night of the cell, nor ever where every night is', () => {
    const nights = Array.from({ length: 21 }, (__, day) => addDays('2026-03-10', day));
    const standing = nights.filter((asOf) => standsOn(asOf, STANDING, { release: 'r', nights: 7 }));
    expect(standing).toHaveLength(18);
    expect(nights.filter((asOf) => standsOn(asOf, STANDING, { release: 'r', nights: 1 }))).toEqual([]);
  });
});

it('is the turn of every cell once in so many nights, of about as many cells each night', () => {
  const cells = Array.from({ length: 2_800 }, (_, i): Cell => ({ ...CELL, code: `M${i}` }));
  const nights = Array.from({ length: 28 }, (_, day) => addDays('2026-02-15', day));
  const turns = nights.map((asOf) => cells.filter((cell) => isTurn(cell, asOf, 28)));
  expect(new Set(turns.flat())).toEqual(new Set(cells));
  expect(turns.flat()).toHaveLength(cells.length);
  for (const each of turns) expect(Math.abs(each.length - 100)).toBeLessThan(60);
});
