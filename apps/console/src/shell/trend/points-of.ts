import type { SweepTrend } from '@hongzhu/client';

/** The verdicts that a trend shows, of which something has to be done about each. */
export const SHOWN = ['non_compliant', 'in_grace', 'insufficient_data'] as const;

/** One point a date, the earliest first: a date that was swept several times counts with its last sweep. */
export function pointsOf(latestFirst: readonly SweepTrend[]): SweepTrend[] {
  const seen = new Set<string>();
  return latestFirst.filter(({ asOf }) => !seen.has(asOf) && seen.add(asOf)).reverse();
}

/** How many of the shown verdicts a sweep came to. */
export const heightOf = ({ verdicts }: SweepTrend): number =>
  SHOWN.reduce((sum, verdict) => sum + verdicts[verdict], 0);
