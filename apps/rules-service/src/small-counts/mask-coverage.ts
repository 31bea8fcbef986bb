import type {
  MarketProfileView,
  OrganizationCoverageView,
  ProfileVerdictView,
  TouchingBranchView,
} from '@hongzhu/contracts';
import { maskMissing } from './member-counts.js';

type CoverageView = MarketProfileView['coverage'];

/** Who covers whom in a market, without numbers of members: of five that add up, each tells of the others. */
export const maskCoverage = (coverage: CoverageView): CoverageView => ({
  ...coverage,
  organizations: coverage.organizations.map(maskOrganization),
  branches: coverage.branches.map(maskBranch),
});

/** A verdict that lists only what it lacks. */
export const maskLacking = <V extends Pick<ProfileVerdictView, 'missing'>>(verdict: V): V => ({
  ...verdict,
  missing: maskMissing(verdict.missing),
});

const maskOrganization = (organization: OrganizationCoverageView): OrganizationCoverageView => ({
  ...maskLacking(organization),
  ...{ memberCounts: null, withoutBranch: null, suppressed: true },
  verdicts: organization.verdicts.map(maskLacking),
});

/** One at home elsewhere has no numbers here for anybody. */
const maskBranch = (branch: TouchingBranchView): TouchingBranchView =>
  branch.memberCounts === null ? branch : { ...branch, memberCounts: null, suppressed: true };
