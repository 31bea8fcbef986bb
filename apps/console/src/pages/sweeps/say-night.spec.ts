import { describe, expect, it } from '@jest/globals';
import { aSweep } from './sweep.fixture.js';
import { isOfLastNight, lacksVerdicts, nightWithout, sayingOf, sweepOfCity } from './say-night.js';

describe('the sweep by which the city stands', () => {
  it('is the latest of all towns that records: no study, no part, none that was called off', () => {
    const sweeps = [
      aSweep({ id: 'part', towns: ['t1'] }),
      aSweep({ id: 'study', effect: 'study' }),
      aSweep({ id: 'off', status: 'cancelled' }),
      aSweep({ id: 'city', status: 'incomplete' }),
      aSweep({ id: 'before' }),
    ];
    expect(sweepOfCity(sweeps)?.id).toBe('city');
    expect(sweepOfCity(sweeps.slice(0, 3))).toBeNull();
  });
});

describe('a sweep', () => {
  it.each([
    [false, aSweep()],
    [true, aSweep({ status: 'incomplete' })],
    [true, aSweep({ status: 'cancelled', missing: { markets: 0, pairs: 1 } })],
    [false, aSweep({ status: 'cancelled' })],
  ] as const)('lacks verdicts of which the reasons can be read: %s (%#)', (lacks, sweep) => {
    expect(lacksVerdicts(sweep)).toBe(lacks);
  });
});

describe('last night', () => {
  const slots = [
    { sweepId: null, date: '2026-11-30' },
    { sweepId: 'sweep-1', date: '2026-11-29' },
  ];
  it('is the night of today alone, and of the sweep that did its work', () => {
    expect(isOfLastNight(aSweep(), slots, '2026-11-29')).toBe(true);
    expect(isOfLastNight(aSweep(), slots, '2026-11-30')).toBe(false);
    expect(isOfLastNight(aSweep({ id: 'other' }), slots, '2026-11-29')).toBe(false);
  });
});

describe('a night without a sweep', () => {
  const [tonight, lastNight] = ['2026-12-01', '2026-11-30'];
  it.each([
    [
      'is one that was passed over, for its reason',
      [{ date: lastNight, skipped: 'missed' }],
      tonight,
      'missed',
    ],
    ['is not one that was swept', [{ date: lastNight, skipped: null }], tonight, null],
    ['is one that was due, and of which nothing is recorded', [], tonight, 'absent'],
    ['is not one that is still to come', [{ date: '2026-11-29', skipped: 'missed' }], lastNight, null],
  ] as const)('%s', (_, slots, next, expected) => {
    expect(nightWithout(slots, next, lastNight)).toBe(expected);
  });
});

describe('what is said of a sweep', () => {
  const brake = { ...aSweep().brake, state: 'held' as const, opening: 268 };
  it.each([
    ['queued', aSweep({ status: 'queued' })],
    ['running', aSweep({ status: 'running' })],
    ['complete', aSweep()],
    ['study', aSweep({ effect: 'study' })],
    ['incomplete', aSweep({ status: 'incomplete' })],
    ['incomplete', aSweep({ status: 'incomplete', effect: 'study' })],
    ['failed', aSweep({ status: 'failed' })],
    ['cancelled', aSweep({ status: 'cancelled' })],
  ] as const)('is "%s" (%#)', (key, sweep) => {
    expect(sayingOf(sweep).key).toBe(key);
  });

  it.each([
    [true, aSweep({ brake })],
    [true, aSweep({ status: 'incomplete', brake })],
    [false, aSweep({ brake: { ...brake, state: 'released' } })],
    [false, aSweep({ brake: { ...brake, state: 'superseded' } })],
    [false, aSweep()],
  ])('says that tasks wait for a supervisor: %s (%#)', (held, sweep) => {
    expect(sayingOf(sweep).isHeld).toBe(held);
  });

  it('has the numbers of that sweep', () => {
    const missing = { markets: 1, pairs: 10 };
    const said = sayingOf(aSweep({ status: 'incomplete', missing, brake }));
    expect(said.numbers).toMatchObject({ missingMarkets: 1, missingPairs: 10, found: 3, opening: 268 });
  });
});
