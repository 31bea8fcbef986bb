import { describe, expect, it } from '@jest/globals';
import { scheduleOf } from '../../scripts/faults/schedule.mjs';

const SIZES = { kills: 10, workers: 2, cutSeconds: 15, awaySeconds: 5 };
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('the faults of a drill', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(scheduleOf(7, SIZES)).toEqual(scheduleOf(7, SIZES));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(scheduleOf(seed, SIZES)))).size).toBe(SEEDS.length);
  });

  it('are all there whatever the seed: the kills asked for, three of Redis, one of MariaDB, two cuts', () => {
    for (const seed of SEEDS) {
      const kinds = scheduleOf(seed, SIZES).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual([
        'mariadb-killed',
        ...['network-cut', 'network-cut', 'redis-flushed', 'redis-frozen', 'redis-killed'],
        ...Array<string>(10).fill('worker-killed'),
      ]);
    }
  });

  it('cut all processes off once for the time asked for, and once a worker alone', () => {
    for (const seed of SEEDS) {
      const cuts = scheduleOf(seed, SIZES).filter(({ kind }) => kind === 'network-cut');
      expect(cuts.map(({ seconds }) => seconds)).toEqual([15, 15]);
      expect(cuts.filter(({ worker }) => worker === undefined)).toHaveLength(1);
    }
  });

  it('come one after another in both nights, none of them when a sweep is nearly over', () => {
    for (const seed of SEEDS) {
      const faults = scheduleOf(seed, SIZES);
      const places = faults.map(({ night, share }) => night + share);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(faults.map(({ night }) => night))).toEqual(new Set([1, 2]));
      expect(Math.max(...faults.map(({ share }) => share))).toBeLessThan(0.7);
      expect(Math.min(...faults.map(({ share }) => share))).toBeGreaterThanOrEqual(0);
    }
  });

  it('kill each of the workers', () => {
    const killed = SEEDS.flatMap((seed) =>
      scheduleOf(seed, { ...SIZES, kills: 2 }).filter(({ kind }) => kind === 'worker-killed'),
    );
    expect(new Set(killed.map(({ worker }) => worker))).toEqual(new Set([0, 1]));
  });
});
