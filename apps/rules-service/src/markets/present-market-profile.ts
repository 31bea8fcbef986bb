import type {
  DatedChange,
  ListedFinding,
  MarketProfile,
  Scorecard,
  SubjectVerdict,
} from '@hongzhu/compliance';
import type {
  FindingView,
  MarketProfileView,
  OrganizationCoverageView,
  ProfileVerdictView,
  ScorecardView,
  TouchingBranchView,
  VerdictChangeView,
} from '@hongzhu/contracts';
import type { OrganizationCoverage, TouchingBranch } from '@hongzhu/registry';
import { presentTask } from '../tasks/present-task.js';
import { presentMarket } from './present-market.js';

const presentVerdict = (verdict: SubjectVerdict): ProfileVerdictView => ({
  ruleId: verdict.ruleId,
  verdict: verdict.verdict,
  severity: verdict.severity,
  missing: verdict.missing,
  graceEndsOn: verdict.graceEndsOn,
});

const presentOrganization = (
  { members, ...organization }: OrganizationCoverage,
  verdicts: readonly SubjectVerdict[],
): OrganizationCoverageView => ({
  ...organization,
  memberCounts: members,
  verdicts: verdicts.filter(({ subject }) => subject.code === organization.code).map(presentVerdict),
});

const presentBranch = ({ members, ...branch }: TouchingBranch): TouchingBranchView => ({
  ...branch,
  memberCounts: members,
});

const presentScorecard = ({ items, ...card }: Scorecard): ScorecardView => ({
  ...card,
  items: items.map(({ title, verdict, evidence }) => ({ ...presentVerdict(verdict), title, evidence })),
});

export const presentMarketProfile = (
  profile: MarketProfile,
  presentFinding: (finding: ListedFinding) => FindingView,
): MarketProfileView => ({
  asOf: profile.asOf,
  market: presentMarket(profile.market),
  coverage: {
    organizations: profile.coverage.organizations.map((each) =>
      presentOrganization(each, profile.coverageVerdicts),
    ),
    organizationsWithoutMembers: profile.coverage.withoutMembers,
    branches: profile.coverage.branches.map(presentBranch),
  },
  fiveOnes: presentScorecard(profile.fiveOnes),
  findings: profile.findings.map(presentFinding),
  hasMoreFindings: profile.hasMoreFindings,
  tasks: profile.tasks.map(presentTask),
});

export const presentChange = (change: DatedChange): VerdictChangeView => ({
  sweepId: change.sweepId,
  asOf: change.asOf,
  ruleId: change.ruleId,
  ruleSetId: change.ruleSetId,
  ruleSetVersion: change.ruleSetVersion,
  parameters: change.parameters,
  subject: change.subject,
  before: change.before,
  verdict: change.verdict,
  missing: change.missing,
  graceEndsOn: change.graceEndsOn,
});
