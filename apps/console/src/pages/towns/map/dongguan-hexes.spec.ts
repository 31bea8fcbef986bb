import { describe, expect, it } from '@jest/globals';
import { DONGGUAN_HEXES } from './dongguan-hexes.js';
import { DONGGUAN_SEATS } from './dongguan-seats.fixture.js';
import { centreOf, RADIUS } from './hex-grid.js';

interface Place {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** In kilometres; south is down, as on the map. */
const seats: readonly Place[] = Object.entries(DONGGUAN_SEATS).map(([code, [lon, lat]]) => ({
  code,
  x: lon * 102.5,
  y: -lat * 111.3,
}));
const hexes = new Map(
  Object.entries(DONGGUAN_HEXES).map(([code, cell]) => [code, { code, ...centreOf(cell) }]),
);

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
const bearing = (a: Place, b: Place): number => Math.atan2(b.y - a.y, b.x - a.x);
/** No third one lies in the circle over the line between them. */
const areNeighbours = (a: Place, b: Place): boolean =>
  a !== b &&
  seats.every((c) => c === a || c === b || distance(a, c) ** 2 + distance(b, c) ** 2 >= distance(a, b) ** 2);
const neighbours = seats.flatMap((a, at) =>
  seats.slice(at + 1).flatMap((b) => (areNeighbours(a, b) ? [[a, b] as const] : [])),
);

describe('the map of hexes', () => {
  it('has each town of the city, and no other', () => {
    expect([...hexes.keys()].sort()).toEqual(seats.map(({ code }) => code).sort());
  });

  it('lets neighbours touch: most of them, and the others with one town between them', () => {
    const apart = neighbours.map(([a, b]) => distance(hexes.get(a.code)!, hexes.get(b.code)!) / RADIUS);
    const touching = apart.filter((each) => each < 1.8);
    expect([touching.length, neighbours.length]).toEqual([55, 62]);
    expect(Math.max(...apart)).toBeLessThan(2 * Math.sqrt(3) + 0.01);
  });

  it('keeps the directions from one to the next within a right angle', () => {
    for (const [a, b] of neighbours) {
      const turn = Math.abs(bearing(a, b) - bearing(hexes.get(a.code)!, hexes.get(b.code)!));
      expect([a.code, b.code, Math.min(turn, 2 * Math.PI - turn) < Math.PI / 2]).toEqual([
        a.code,
        b.code,
        true,
      ]);
    }
  });
});
