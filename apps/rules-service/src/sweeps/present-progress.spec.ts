import { describe, expect, it } from '@jest/globals';
import type { Holder } from '@hongzhu/permissions';
import { presentProgress } from './present-progress.js';
import { aSweep } from './sweep.fixture.js';

const HOLDER: Holder = { role: 'operator', towns: null, markets: null };
const NOW = new Date(10_000);
const expected = { markets: 10, pairs: 1_000 };

describe('the progress of a sweep', () => {
  it('tells rate and remaining time from what was done since its start', () => {
    const sweep = aSweep({ startedAt: new Date(5_000), expected, evaluated: { markets: 2, pairs: 250 } });
    expect(presentProgress(sweep, HOLDER, NOW)).toMatchObject({
      progress: 0.25,
      pairsPerSecond: 50,
      remainingSeconds: 15,
    });
  });

  it('tells neither before the first pair', () => {
    const waiting = aSweep({ state: 'queued', expected });
    const begun = aSweep({ startedAt: new Date(5_000), expected });
    for (const sweep of [waiting, begun]) {
      expect(presentProgress(sweep, HOLDER, NOW)).toMatchObject({
        pairsPerSecond: null,
        remainingSeconds: null,
      });
    }
  });

  it('has nothing left once it is over, however it ended', () => {
    const evaluated = { markets: 2, pairs: 250 };
    const over = { startedAt: new Date(0), finishedAt: new Date(500), expected, evaluated };
    for (const state of ['complete', 'incomplete', 'cancelled', 'failed'] as const) {
      const view = presentProgress(aSweep({ state, ...over }), HOLDER, NOW);
      expect(view).toMatchObject({ pairsPerSecond: 500, remainingSeconds: 0 });
    }
  });

  it('is of a finite rate, however fast', () => {
    const sweep = aSweep({ startedAt: NOW, expected, evaluated: expected });
    expect(presentProgress(sweep, HOLDER, NOW).pairsPerSecond).toBe(1_000_000);
  });
});
