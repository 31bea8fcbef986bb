import { describe, expect, it } from '@jest/globals';
import { aSweepTrend } from './sweep-trend.fixture.js';
import { heightOf, pointsOf } from './points-of.js';

describe('the points of a trend', () => {
  it('are one a date, the earliest first, with what the last sweep of the date came to', () => {
    const points = pointsOf([
      aSweepTrend('d', '2026-11-30', {}, 'incomplete'),
      aSweepTrend('c', '2026-11-29'),
      aSweepTrend('b', '2026-11-29'),
      aSweepTrend('a', '2026-11-28'),
    ]);
    expect(points.map(({ sweepId }) => sweepId)).toEqual(['a', 'c', 'd']);
  });

  it('are as high as what has to be looked at', () => {
    const verdicts = { compliant: 9, non_compliant: 2, in_grace: 1, insufficient_data: 4 };
    expect(heightOf(aSweepTrend('a', '2026-11-28', { ...verdicts, not_applicable: 100 }))).toBe(7);
  });
});
