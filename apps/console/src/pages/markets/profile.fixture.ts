import type { OrganizationCoverage, TouchingBranch } from '@hongzhu/client';

const NOBODY = { total: 0, full: 0, floating: 0, probationary: 0, undecided: 0 };

export const anOrganization = (
  code: string,
  over: Partial<OrganizationCoverage> = {},
): OrganizationCoverage => ({
  code,
  name: `合成 ${code}`,
  kind: 'enterprise',
  isOpen: true,
  memberCounts: { ...NOBODY, total: 3, full: 3 },
  withoutBranch: { certain: 0, undecided: 0 },
  coverage: 'uncovered',
  coveredBy: [],
  missing: [],
  verdicts: [],
  ...over,
});

export const aBranch = (code: string, over: Partial<TouchingBranch> = {}): TouchingBranch => ({
  code,
  name: `合成党支部 ${code}`,
  formation: 'joint',
  status: 'active',
  isActive: true,
  establishedOn: '2025-07-30',
  memberCounts: { ...NOBODY, total: 6, full: 6 },
  ...over,
});

export const coveredBy = (code: string, ...branches: readonly TouchingBranch[]): OrganizationCoverage =>
  anOrganization(code, {
    coverage: 'covered',
    coveredBy: branches.map(({ code, formation, isActive }) => ({ code, formation, isActive })),
  });
