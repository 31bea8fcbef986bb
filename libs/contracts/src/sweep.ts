import type { CertificateSummaryView } from './certificate-summary.js';
import type { BilingualText } from './bilingual-text.js';
import type { SweepBrakeView } from './brake.js';
import type { RuleSetVersionView, SubjectView, VerdictView } from './rule-vocabulary.js';

export const SWEEP_STATUSES = ['queued', 'running', 'complete', 'incomplete', 'failed', 'cancelled'] as const;
export type SweepStatusView = (typeof SWEEP_STATUSES)[number];

/** `record` updates findings and tasks; `study` only gives verdicts. */
export const SWEEP_EFFECTS = ['record', 'study'] as const;
export type SweepEffectView = (typeof SWEEP_EFFECTS)[number];

/** `pruned`: the verdicts are past the time for which they are kept; what the sweep did is not undone. */
export const SWEEP_DETAILS = ['kept', 'pruned'] as const;
export type SweepDetailView = (typeof SWEEP_DETAILS)[number];

/** Markets, and (rule, subject) pairs. */
export interface TallyView {
  readonly markets: number;
  readonly pairs: number;
}
export interface FindingTallyView {
  readonly opened: number;
  readonly kept: number;
  readonly resolved: number;
  readonly unknown: number;
}
export interface TaskTallyView {
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
}

export interface SweepView {
  readonly id: string;
  readonly status: SweepStatusView;
  readonly asOf: string;
  readonly effect: SweepEffectView;
  /** The towns swept; null for all. */
  readonly towns: readonly string[] | null;
  readonly ruleSets: readonly RuleSetVersionView[];
  /** What it owes, frozen when it was planned; zeros before. */
  readonly expected: TallyView;
  /** What it has verdicts of. */
  readonly evaluated: TallyView;
  /** Of these, what it took over from an earlier sweep: neither records, rules nor time could alter it since. */
  readonly carriedOver: TallyView;
  /** What it owes and has no verdict of; `GET /sweeps/{id}/missing` lists it. */
  readonly missing: TallyView;
  /** Evaluated pairs of expected ones, 0 to 1. */
  readonly progress: number;
  readonly findings: FindingTallyView;
  readonly tasks: TaskTallyView;
  readonly brake: SweepBrakeView;
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** A stable code when it failed or ended incomplete. */
  readonly failure: string | null;
  readonly detail: SweepDetailView;
  /** Findings that it opened or resolved although neither records, rules nor time account for it. */
  readonly drift: number;
  /** Of a sweep that ended complete: see its address. */
  readonly certificate: CertificateSummaryView | null;
}

/** What a sweep's events carry. */
export interface SweepProgressView extends Pick<
  SweepView,
  'id' | 'status' | 'expected' | 'evaluated' | 'progress' | 'failure' | 'brake'
> {
  /** Pairs evaluated in a second, on average since the start; null before the first. */
  readonly pairsPerSecond: number | null;
  /** Seconds until the end at that rate; 0 when it is over, null while nothing tells. */
  readonly remainingSeconds: number | null;
}

/** One line of a sweep's ledger. */
export interface SweepVerdictView {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly subject: SubjectView;
  readonly marketCode: string | null;
  readonly verdict: VerdictView;
  /** The registry fields that are missing; absent where none is. */
  readonly missing?: readonly string[];
}

/** A market, town or instructor of which a sweep has no verdict, or not all. */
export interface SweepMissingView {
  readonly subject: SubjectView;
  readonly marketCode: string | null;
  readonly townCode: string | null;
  /** Null: all rule sets of the sweep. */
  readonly ruleSetIds: readonly string[] | null;
  /** Null: all rules. */
  readonly ruleIds: readonly string[] | null;
  /** (rule, subject) pairs without a verdict. */
  readonly pairs: number;
  /** A stable reason. */
  readonly code: string;
  readonly message: BilingualText;
  readonly attempts: number;
  readonly recordedAt: string;
}

/** What `POST /sweeps` takes. */
export interface SweepRequest {
  /** Default: today in Asia/Shanghai. */
  readonly asOf?: string;
  readonly effect?: SweepEffectView;
  /** Default: all. */
  readonly towns?: readonly string[];
  /** Default: all. */
  readonly ruleSets?: readonly string[];
}

export const SLOT_SKIP_REASONS = ['first_start', 'missed', 'sweep_date_passed'] as const;

/** What became of the nightly sweep of one date. */
export interface SweepSlotView {
  /** The date in Asia/Shanghai; the sweep is due at 02:00 of it. */
  readonly date: string;
  /** The sweep that did the night's work; null when the slot was skipped. */
  readonly sweepId: string | null;
  readonly skipped: (typeof SLOT_SKIP_REASONS)[number] | null;
  readonly recordedAt: string;
}

/** The night that comes next. */
export interface NextSweepView {
  /** The date in Asia/Shanghai. */
  readonly date: string;
  readonly dueAt: string;
}
