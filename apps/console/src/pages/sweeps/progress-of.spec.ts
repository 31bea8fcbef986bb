import { describe, expect, it } from '@jest/globals';
import { isOpen, progressOf } from './progress-of.js';

const START = '2026-11-29T18:00:00.000Z';
const after = (seconds: number): Date => new Date(Date.parse(START) + seconds * 1000);
const sweep = {
  status: 'running',
  expected: { markets: 10, pairs: 1_000 },
  evaluated: { markets: 2, pairs: 250 },
  progress: 0.25,
  startedAt: START,
} as const;

describe('the progress of a sweep that was read', () => {
  it('has the rate since its start, and what is left at that rate', () => {
    expect(progressOf(sweep, after(10))).toMatchObject({
      progress: 0.25,
      pairsPerSecond: 25,
      remainingSeconds: 30,
    });
  });

  it.each([
    ['has not begun', { ...sweep, startedAt: null }],
    ['has no verdict yet', { ...sweep, evaluated: { markets: 0, pairs: 0 } }],
  ])('has no rate while it %s', (_, read) => {
    expect(progressOf(read, after(10))).toMatchObject({ pairsPerSecond: null, remainingSeconds: null });
  });

  it('has none at a clock that is behind the service’s', () => {
    expect(progressOf(sweep, after(-5)).pairsPerSecond).toBeNull();
  });
});

describe('a sweep', () => {
  it.each([
    ['queued', true],
    ['running', true],
    ['complete', false],
    ['incomplete', false],
    ['failed', false],
    ['cancelled', false],
  ] as const)('that is %s is open: %s', (status, open) => {
    expect(isOpen({ status })).toBe(open);
  });
});
