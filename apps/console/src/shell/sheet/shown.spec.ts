import { describe, expect, it } from '@jest/globals';
import { NOUGHT, partsOfTime, shownInstant } from './shown.js';

const told = (seconds: number) => partsOfTime(seconds).map(({ unit, count }) => `${count} ${unit}`);

describe('a time', () => {
  it.each([
    [0, ['0 seconds']],
    [0.2, ['1 seconds']],
    [59, ['59 seconds']],
    [60, ['1 minutes']],
    [80, ['1 minutes', '20 seconds']],
    [7_500, ['2 hours', '5 minutes']],
    [3_605, ['1 hours']],
    [-3, ['0 seconds']],
  ])('of %d seconds is told as %j', (seconds, parts) => {
    expect(told(seconds)).toEqual(parts);
  });
});

describe('an instant', () => {
  it('is told in Asia/Shanghai, to the minute', () => {
    expect(shownInstant('2026-11-29T18:00:59.000Z')).toBe('2026-11-30 02:00');
  });

  it('that is not known is no date', () => {
    expect(shownInstant(null)).toBe(NOUGHT);
  });
});
