import type { BilingualText } from './bilingual-text.js';
import type { ExplanationView } from './explanation.js';
import type { BasisView, SeverityView, SubjectView, VerdictView } from './rule-vocabulary.js';

export const FINDING_STATES = ['open', 'resolved', 'waived'] as const;
export type FindingStateView = (typeof FINDING_STATES)[number];

/** `violation`: the rule is broken. `data-needed`: it can't be judged until data are supplied. */
export const FINDING_KINDS = ['violation', 'data-needed'] as const;
export type FindingKindView = (typeof FINDING_KINDS)[number];

export const FINDING_EVENTS = [
  'opened',
  'changed',
  'resolved',
  'reopened',
  'rehomed',
  'waived',
  'counted',
] as const;
export type FindingEventView = (typeof FINDING_EVENTS)[number];

export interface FindingView {
  readonly id: string;
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly subject: SubjectView;
  /** The market it is kept under; null for a town's or an instructor's. */
  readonly marketCode: string | null;
  readonly townCode: string | null;
  readonly state: FindingStateView;
  readonly kind: FindingKindView;
  readonly verdict: VerdictView;
  readonly severity: SeverityView;
  readonly firstSeenAt: string;
  /** When an evaluation last changed it; unchanged ones are not rewritten. */
  readonly lastSeenAt: string;
  readonly resolvedAt: string | null;
  readonly reopenedCount: number;
  readonly taskId: string | null;
  /** The first day on which it counts again, of its latest waiver; null where there is none. */
  readonly waivedUntil: string | null;
  /** What is wrong, in one sentence. */
  readonly summary: BilingualText;
}

export interface FindingHistoryEntryView {
  readonly at: string;
  readonly event: FindingEventView;
  readonly verdictBefore: VerdictView | null;
  readonly verdictAfter: VerdictView | null;
  /** The sweep that caused it; null for an import. */
  readonly sweepId: string | null;
  /** A stable word where the verdict alone does not say why. */
  readonly reason: string | null;
}

/** What an instructor must get of a finding: on which clause it rests, which facts decided it, what would mend it. */
export interface FindingDetails {
  /** What the rule advises, in one sentence. */
  readonly remedy: BilingualText;
  /**
   * The smallest change of facts that would make it compliant, in one sentence; for a finding of kind `data-needed`
   * what has to be recorded. Null where no change of facts helps; the remedy holds all the same.
   */
  readonly smallestChange: BilingualText | null;
  readonly basis: readonly BasisView[];
  /** The registry fields to supply, for a finding of kind `data-needed`. */
  readonly missing: readonly string[];
  readonly ruleSetVersion: string;
  readonly explanation: ExplanationView | null;
}

export interface FindingDetailView extends FindingView, FindingDetails {
  readonly history: readonly FindingHistoryEntryView[];
}
