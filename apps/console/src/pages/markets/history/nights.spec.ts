import { describe, expect, it } from '@jest/globals';
import type { VerdictChange } from '@hongzhu/client';
import { nightsOf } from './nights.js';

const aChange = (sweepId: string, asOf: string, over: Partial<VerdictChange> = {}): VerdictChange => ({
  sweepId,
  asOf,
  ruleId: 'survey-coverage',
  ruleSetId: 'full-survey',
  ruleSetVersion: '1.0.0',
  parameters: { minShare: 90 },
  subject: { type: 'market', code: 'M001' },
  before: 'compliant',
  verdict: 'non_compliant',
  missing: [],
  graceEndsOn: null,
  ...over,
});

describe('the history of a market', () => {
  it('has a night for each sweep, the latest first, also where a day was swept twice', () => {
    const changes = [
      aChange('s3', '2026-03-02'),
      aChange('s3', '2026-03-02', { ruleId: 'stale-status' }),
      aChange('s2', '2026-03-02'),
      aChange('s1', '2026-03-01'),
    ];
    const told = nightsOf(changes).map((night) => [night.sweepId, night.asOf, night.changes.length]);
    expect(told).toEqual([
      ['s3', '2026-03-02', 2],
      ['s2', '2026-03-02', 1],
      ['s1', '2026-03-01', 1],
    ]);
  });

  it('calls the first the one before which nothing was decided, and not one with something new beside changes', () => {
    const nights = nightsOf([
      aChange('s2', '2026-03-02', { before: null }),
      aChange('s2', '2026-03-02'),
      aChange('s1', '2026-03-01', { before: null }),
      aChange('s1', '2026-03-01', { before: null, ruleId: 'stale-status' }),
    ]);
    expect(nights.map(({ isFirst }) => isFirst)).toEqual([false, true]);
  });
});
