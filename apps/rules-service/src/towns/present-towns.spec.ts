import { describe, expect, it } from '@jest/globals';
import type { Overview, TownsOverview } from '@hongzhu/compliance';
import { presentTownsOverview } from './present-towns.js';

const overview: Overview = {
  markets: { total: 10, certain: 6, unknown: 1 },
  organizations: { total: 9, certain: 4, unknown: 3 },
  members: { total: 30, certain: 30, unknown: 0 },
  sites: { claimed: 3, complying: 1, failing: 1, undecided: 1, claimUnknown: 2 },
  findings: [
    { ruleId: 'a', ruleSetId: 's', severity: 'high', kind: 'violation', count: 4 },
    { ruleId: 'a', ruleSetId: 's', severity: 'data', kind: 'data-needed', count: 2 },
    { ruleId: 'b', ruleSetId: 's', severity: 'high', kind: 'violation', count: 1 },
  ],
  tasks: { unfinished: 5, overdue: 2, escalated: 1 },
};
const present = (parts: Partial<TownsOverview> = {}) =>
  presentTownsOverview({ asOf: '2026-03-31', sweep: null, total: overview, towns: [], ...parts });

describe('the towns as they are shown', () => {
  it('leave nobody out of a share: what is unknown is neither covered nor uncovered', () => {
    const { markets, organizations, members } = present().total;
    expect(markets).toEqual({ total: 10, open: 6, closed: 3, unknown: 1 });
    expect(organizations).toEqual({ total: 9, covered: 4, uncovered: 2, unknown: 3 });
    expect(members).toEqual({ total: 30, covered: 30, uncovered: 0, unknown: 0 });
  });

  it('have their open findings by severity, also where there are none of one', () => {
    const { open, bySeverity } = present().total.findings;
    expect([open, bySeverity]).toEqual([7, { high: 5, medium: 0, low: 0, data: 2 }]);
  });

  it('say by which sweep sites comply, or that there is none', () => {
    const sweep = { id: 'a-sweep', asOf: '2026-03-30', finishedAt: new Date('2026-03-29T18:30:00Z') };
    expect(present().verdicts).toBeNull();
    expect(present({ sweep }).verdicts).toEqual({
      ...{ sweepId: 'a-sweep', asOf: '2026-03-30' },
      finishedAt: '2026-03-29T18:30:00.000Z',
    });
  });
});
