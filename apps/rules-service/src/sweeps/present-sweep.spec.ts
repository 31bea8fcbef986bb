import { describe, expect, it } from '@jest/globals';
import type { Sweep } from '@hongzhu/compliance';
import { aSweep } from './sweep.fixture.js';
import { presentSweep } from './present-sweep.js';

describe('the progress of a sweep', () => {
  it.each<[string, Partial<Sweep>, number]>([
    ['is 0 before it is planned', { state: 'queued' }, 0],
    [
      'is the share of evaluated pairs',
      { expected: { markets: 2, pairs: 8 }, evaluated: { markets: 1, pairs: 2 } },
      0.25,
    ],
    ['is 1 when it is complete, also when it owed nothing', { state: 'complete' }, 1],
    [
      'stays where it was when it ended incomplete',
      { state: 'incomplete', expected: { markets: 2, pairs: 8 }, evaluated: { markets: 1, pairs: 4 } },
      0.5,
    ],
  ])('%s', (_, over, progress) => {
    expect(presentSweep(aSweep(over), { role: 'operator', towns: null, markets: null }).progress).toBe(
      progress,
    );
  });
});
