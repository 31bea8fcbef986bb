import { describe, expect, it } from '@jest/globals';
import { DONGGUAN_HEXES, type Cell } from './dongguan-hexes.js';
import { centreOf, nextIn, outlineOf, RADIUS, sizeOf } from './hex-grid.js';

const cells = new Map(Object.entries(DONGGUAN_HEXES));
const TOUCHING = Math.sqrt(3) * RADIUS;
const distance = (a: Cell, b: Cell): number => {
  const [from, to] = [centreOf(a), centreOf(b)];
  return Math.hypot(to.x - from.x, to.y - from.y);
};

describe('the grid of hexes', () => {
  it('has no two towns nearer than a hex is wide', () => {
    const all = [...cells.values()];
    const between = all.flatMap((a, at) => all.slice(at + 1).map((b) => distance(a, b)));
    expect(Math.min(...between)).toBeCloseTo(TOUCHING, 5);
  });

  it('is as large as what lies on it', () => {
    const { width, height } = sizeOf([...cells.values()]);
    for (const cell of cells.values()) {
      const corners = outlineOf(centreOf(cell))
        .split(' ')
        .map((corner) => corner.split(',').map(Number));
      for (const [x, y] of corners) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it.each([
    ['ArrowLeft', '441900003', '441900005'],
    ['ArrowRight', '441900003', '441900103'],
    ['ArrowDown', '441900116', '441900117'],
    ['ArrowRight', '441900119', '441900116'],
  ])('goes with %s from %s to %s', (key, from, to) => {
    expect(nextIn(cells, from, key)).toBe(to);
  });

  it('goes nowhere beyond the edge, by another key, or from what is not on it', () => {
    expect(nextIn(cells, '441900126', 'ArrowLeft')).toBeNull();
    expect(nextIn(cells, '441900101', 'ArrowUp')).toBeNull();
    expect(nextIn(cells, '441900003', 'Enter')).toBeNull();
    expect(nextIn(cells, '440300001', 'ArrowLeft')).toBeNull();
  });

  it('reaches every town by arrows', () => {
    const reached = new Set(['441900003']);
    for (const from of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = nextIn(cells, from, key);
        if (next !== null) reached.add(next);
      }
    expect(reached.size).toBe(cells.size);
  });
});
