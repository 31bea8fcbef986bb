import { describe, expect, it } from '@jest/globals';
import { haversineMetres } from './haversine.js';

type LonLat = readonly [lon: number, lat: number];

/**
 * Reference values in metres on the sphere of radius 6,371,008.8 m, by the angle between the two vectors
 * (atan2 of cross and dot product) with 40 digits: another formula than the one under test.
 */
const KNOWN_DISTANCES: readonly [string, LonLat, LonLat, number][] = [
  ['a point and itself', [113.75, 23], [113.75, 23], 0],
  ['one degree of latitude', [113.75, 23], [113.75, 24], 111_195.080_234],
  ['one degree of longitude on the equator', [0, 0], [1, 0], 111_195.080_234],
  ['one degree of longitude at 60° north', [113, 60], [114, 60], 55_597.010_865],
  ['antipodes on the equator', [0, 0], [180, 0], 20_015_114.442_036],
  ['pole to pole', [0, 90], [50, -90], 20_015_114.442_036],
  ['across the date line', [179.5, 10], [-179.5, 10], 109_505.735_199],
  ['Dongguan to Guangzhou', [113.7518, 23.0207], [113.2644, 23.1291], 51_296.627_364],
  ['neighbouring shops', [113.7518, 23.0207], [113.7519, 23.0208], 15.112_179],
];

describe('haversineMetres', () => {
  it.each(KNOWN_DISTANCES)('knows the distance of %s', (_what, [lonA, latA], [lonB, latB], metres) => {
    const a = { lon: lonA, lat: latA };
    const b = { lon: lonB, lat: latB };
    expect(haversineMetres(a, b)).toBeCloseTo(metres, 5);
    expect(haversineMetres(b, a)).toBe(haversineMetres(a, b));
  });
});
