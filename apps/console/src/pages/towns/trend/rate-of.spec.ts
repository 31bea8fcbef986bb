import { describe, expect, it } from '@jest/globals';
import { aSweepTrend } from '../../../shell/trend/sweep-trend.fixture.js';
import { rateOf } from './rate-of.js';

describe('the rate of a night', () => {
  it('is what complies of all to which the rule applies, and the unknown does not comply', () => {
    const verdicts = { compliant: 7, non_compliant: 2, in_grace: 1, insufficient_data: 3, error: 1 };
    expect(rateOf(aSweepTrend('a', '2026-11-28', { ...verdicts, not_applicable: 90 }))).toEqual({
      ...{ done: 7, of: 14 },
    });
  });

  it('is none of none where the rule applies to nothing', () => {
    expect(rateOf(aSweepTrend('a', '2026-11-28', { not_applicable: 4 }))).toEqual({ done: 0, of: 0 });
  });
});
