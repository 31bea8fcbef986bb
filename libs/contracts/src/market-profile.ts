import type { BilingualText } from './bilingual-text.js';
import type { FindingView } from './finding.js';
import type { MarketView } from './market.js';
import type { SeverityView, SubjectView, VerdictView } from './rule-vocabulary.js';
import type { TaskView } from './task.js';

export const ORGANIZATION_KINDS = [
  'enterprise',
  'individual-business',
  'market-company',
  'trust-company',
  'association',
] as const;
export const FORMATIONS = ['standalone', 'joint', 'affiliated', 'floating', 'temporary'] as const;
export const BRANCH_STATUSES = ['preparing', 'active', 'dissolved'] as const;
export const COVERAGES = ['covered', 'uncovered', 'unknown'] as const;
export const EVIDENCE_STANDARDS = [
  'activity-room',
  'management-system',
  'ledger-set',
  'publicity-platform',
  'exhibition-corridor',
] as const;
type OneOf<T extends readonly string[]> = T[number];

/** Current members, each counted once; the parts are `total`. */
export interface MemberCountsView {
  readonly total: number;
  /** Full, their relation transferred here. */
  readonly full: number;
  /** Full, their relation elsewhere. */
  readonly floating: number;
  readonly probationary: number;
  /** Of whom the records do not tell which of these they are. */
  readonly undecided: number;
}

/** Current members in no active branch of their own, be their organization covered or not. */
export interface WithoutBranchView {
  readonly certain: number;
  /** Of whom it is not known, since it is not known whether their branch is active. */
  readonly undecided: number;
}

export interface CoveringBranchView {
  readonly code: string;
  readonly formation: OneOf<typeof FORMATIONS>;
  /** Null: unknown. */
  readonly isActive: boolean | null;
}

/** What a rule comes to about one subject. */
export interface ProfileVerdictView {
  readonly ruleId: string;
  readonly verdict: VerdictView;
  readonly severity: SeverityView;
  readonly missing: readonly string[];
  readonly graceEndsOn: string | null;
}

export interface OrganizationCoverageView {
  readonly code: string;
  readonly name: string | null;
  readonly kind: OneOf<typeof ORGANIZATION_KINDS>;
  /** Null: unknown. */
  readonly isOpen: boolean | null;
  /** Null where they are suppressed. */
  readonly memberCounts: MemberCountsView | null;
  /** Null where they are suppressed. */
  readonly withoutBranch: WithoutBranchView | null;
  /** There, and true, where they are withheld from who asks, whatever they are: each of five that add up tells of the others. */
  readonly suppressed?: true;
  readonly coverage: OneOf<typeof COVERAGES>;
  readonly coveredBy: readonly CoveringBranchView[];
  /** The registry fields that keep its coverage from being known; else empty. */
  readonly missing: readonly string[];
  /** The rules of 1 + 3 that apply to it: what is uncovered, and why. */
  readonly verdicts: readonly ProfileVerdictView[];
}

export interface TouchingBranchView extends CoveringBranchView {
  readonly name: string | null;
  readonly status: OneOf<typeof BRANCH_STATUSES> | null;
  readonly establishedOn: string | null;
  /** Null for a branch at home in another market, and where they are suppressed. */
  readonly memberCounts: MemberCountsView | null;
  readonly suppressed?: true;
}

export interface EvidenceView {
  readonly standard: OneOf<typeof EVIDENCE_STANDARDS>;
  /** Null where there is no item. */
  readonly code: string | null;
  readonly reviewedOn: string | null;
  /** The last day on which the review is recent enough; null where it is not known when it was. */
  readonly validUntil: string | null;
}

export interface ScoreItemView extends ProfileVerdictView {
  readonly title: BilingualText;
  /** Null for a rule that looks at all of it. */
  readonly evidence: EvidenceView | null;
}

export interface ScorecardView {
  /** Null: the registry does not say. */
  readonly claimed: boolean | null;
  readonly validDays: number | null;
  readonly items: readonly ScoreItemView[];
  readonly expired: readonly OneOf<typeof EVIDENCE_STANDARDS>[];
  readonly nextToExpire: {
    readonly standard: OneOf<typeof EVIDENCE_STANDARDS>;
    readonly validUntil: string;
  } | null;
}

export interface MarketProfileView {
  readonly asOf: string;
  readonly market: MarketView;
  readonly coverage: {
    /** Those that have members, or that a branch covers. */
    readonly organizations: readonly OrganizationCoverageView[];
    readonly organizationsWithoutMembers: number;
    readonly branches: readonly TouchingBranchView[];
  };
  readonly fiveOnes: ScorecardView;
  readonly findings: readonly FindingView[];
  /** Whether there are more open findings than these. */
  readonly hasMoreFindings: boolean;
  readonly tasks: readonly TaskView[];
}

/** That a night came to another verdict than the night before. */
export interface VerdictChangeView {
  readonly sweepId: string;
  readonly asOf: string;
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly ruleSetVersion: string | null;
  /** Those of that night; null where what went is a rule, and where what was in force then was not kept. */
  readonly parameters: Readonly<Record<string, number>> | null;
  readonly subject: SubjectView;
  /** Null: nothing was decided before. */
  readonly before: VerdictView | null;
  /** Null: the subject or the rule is gone. */
  readonly verdict: VerdictView | null;
  readonly missing: readonly string[];
  readonly graceEndsOn: string | null;
}
