import type { Overview } from '@hongzhu/client';

export const anOverview = (over: Partial<Overview> = {}): Overview => ({
  markets: { total: 10, open: 9, closed: 1, unknown: 0 },
  organizations: { total: 8, covered: 6, uncovered: 1, unknown: 1 },
  members: { total: 40, covered: 40, uncovered: 0, unknown: 0 },
  demonstrationSites: { claimed: 2, complying: 0, failing: 1, undecided: 1, claimUnknown: 0 },
  findings: { open: 12, bySeverity: { high: 2, medium: 4, low: 4, data: 2 }, byRule: [] },
  tasks: { unfinished: 5, overdue: 0, escalated: 0 },
  ...over,
});
