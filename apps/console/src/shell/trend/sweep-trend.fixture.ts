import type { SweepTrend } from '@hongzhu/client';

const NONE = {
  ...{ compliant: 0, non_compliant: 0, in_grace: 0 },
  ...{ insufficient_data: 0, not_applicable: 0, error: 0 },
};

/** What a sweep came to; nothing of what is not named. */
export const aSweepTrend = (
  sweepId: string,
  asOf: string,
  verdicts: Partial<SweepTrend['verdicts']> = {},
  status: SweepTrend['status'] = 'complete',
): SweepTrend => ({
  ...{ sweepId, asOf, status, finishedAt: null, rules: 1 },
  verdicts: { ...NONE, ...verdicts },
});
