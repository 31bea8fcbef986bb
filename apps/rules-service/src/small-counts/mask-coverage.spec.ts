import { describe, expect, it } from '@jest/globals';
import type { OrganizationCoverageView, TouchingBranchView } from '@hongzhu/contracts';
import { maskCoverage } from './mask-coverage.js';

const MANY = { total: 30, full: 20, floating: 5, probationary: 4, undecided: 1 };
const BRANCH: TouchingBranchView = {
  ...{ code: 'b1', name: null, formation: 'joint', status: 'active', establishedOn: null, isActive: true },
  memberCounts: MANY,
};
const ORGANIZATION: OrganizationCoverageView = {
  ...{ code: 'o1', name: null, kind: 'enterprise', isOpen: true, memberCounts: MANY },
  withoutBranch: { certain: 9, undecided: 4 },
  ...{ coverage: 'unknown', coveredBy: [], missing: ['/branches/b1/status'] },
  verdicts: [
    {
      ...{ ruleId: 'a', verdict: 'insufficient_data', severity: 'high', graceEndsOn: null },
      missing: ['/members/p1/relation', '/members/p2/relation', '/branches/b1/status'],
    },
  ],
};
const { organizations, branches } = maskCoverage({
  organizations: [ORGANIZATION],
  organizationsWithoutMembers: 7,
  branches: [BRANCH, { ...BRANCH, memberCounts: null }],
});

describe('the coverage of a market, for who sees no small numbers of members', () => {
  it('has no number of members, however many they are, and says that it is withheld', () => {
    expect(branches[0]).toEqual({ ...BRANCH, memberCounts: null, suppressed: true });
    expect(organizations[0]).toMatchObject({
      code: 'o1',
      memberCounts: null,
      withoutBranch: null,
      suppressed: true,
    });
  });

  it('withholds nothing of a branch at home in another market: its members are counted there', () => {
    expect(branches[1]).not.toHaveProperty('suppressed');
  });

  it('names what is missing without the codes of few members', () => {
    expect(organizations[0]!.missing).toEqual(['/branches/b1/status']);
    expect(organizations[0]!.verdicts[0]!.missing).toEqual(['/members/*/relation', '/branches/b1/status']);
  });
});
