import type { BilingualText } from './bilingual-text.js';
import type { FindingDetails, FindingView } from './finding.js';
import type { ProblemView } from './problem.js';
import type { SeverityView } from './rule-vocabulary.js';

export const TASK_STATES = ['open', 'claimed', 'submitted', 'returned', 'snoozed', 'closed'] as const;
export type TaskStateView = (typeof TASK_STATES)[number];

/** What came of the work on a task. */
export const TASK_OUTCOMES = ['remedied', 'data-error', 'dismissed', 'confirmed'] as const;
export type TaskOutcomeView = (typeof TASK_OUTCOMES)[number];

/** Why a finding is none. */
export const DISMISSAL_REASONS = [
  'rule-does-not-fit',
  'exempted-by-superior',
  'record-outdated',
  'already-settled',
  'other',
] as const;
export type DismissalReasonView = (typeof DISMISSAL_REASONS)[number];

/** What a task is about: a market, a town (with what belongs to no market), or an instructor. */
export const TASK_PLACES = ['market', 'town', 'instructor'] as const;
export type TaskPlaceTypeView = (typeof TASK_PLACES)[number];

/** The orders of the task list; `-` is the other way round, `severity` the gravest first. */
export const TASK_SORTS = ['dueOn', '-dueOn', 'severity', 'openedAt', '-openedAt'] as const;
export type TaskSortView = (typeof TASK_SORTS)[number];

export interface TaskSubjectView {
  readonly type: TaskPlaceTypeView;
  readonly code: string;
  /** The name of the market or town; null where none is recorded, and for an instructor. */
  readonly name: string | null;
}

/** What is handed in. */
export interface TaskReport {
  readonly outcome: TaskOutcomeView;
  /** Of a dismissal. */
  readonly reason?: DismissalReasonView;
  readonly note?: string;
  /** Of what is confirmed: by when it is to be mended. */
  readonly plannedOn?: string;
  /** Of a fault of the records: the facts that are wrong, by name. */
  readonly facts?: readonly string[];
}
export type TaskDraft = Partial<TaskReport>;
export interface SubmittedReport extends TaskReport {
  /** Claims the task by that, which nobody may have yet: it is claimed and submitted, or neither. */
  readonly claim?: boolean;
}

export interface SubmissionView {
  readonly outcome: TaskOutcomeView;
  readonly reason: DismissalReasonView | null;
  readonly note: string;
  readonly plannedOn: string | null;
  readonly facts: readonly string[];
  readonly by: string;
  readonly at: string;
  /** Of a fault of the records: when they were said to be corrected. */
  readonly correctedAt: string | null;
}

/** The case of another system that mirrors the task. */
export interface ExternalReferenceView {
  readonly system: string;
  readonly id: string;
  readonly url: string | null;
}

/** One change of a task. */
export interface TimelineEntryView {
  /** Its place in the audit log. */
  readonly position: number;
  readonly at: string;
  /** An account, or what acted by itself: `sweep:<id>`, `recheck`, `clock`. */
  readonly actor: string;
  readonly action: string;
  /** What was changed, before and after; null where there was nothing. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Why, in the words of whoever did it. */
  readonly note: string | null;
}

export const BULK_ACTIONS = ['claim', 'renew', 'release', 'assign', 'snooze', 'wake'] as const;
export type BulkActionView = (typeof BULK_ACTIONS)[number];

/** What became of one task of a bulk action. */
export interface BulkItemView {
  readonly id: string;
  /** Whether it was done. */
  readonly ok: boolean;
  /** Its version afterwards; null where it was not done. */
  readonly version: number | null;
  /** Why it was not. */
  readonly problem: ProblemView | null;
}

export interface TaskView {
  readonly id: string;
  readonly subject: TaskSubjectView;
  readonly marketCode: string | null;
  readonly townCode: string | null;
  readonly ruleSetId: string;
  readonly state: TaskStateView;
  /** The gravest severity among its findings. */
  readonly severity: SeverityView;
  readonly title: BilingualText;
  readonly findingCount: number;
  /** The account that works on it; of an open task, the one that is asked to. */
  readonly assignee: string | null;
  readonly claimedAt: string | null;
  /** The last day on which it is the holder's; null while nobody holds it. */
  readonly leasedUntil: string | null;
  readonly openedAt: string;
  readonly dueOn: string;
  /** Whether a year lies in its time of which the holidays are not known yet: then `dueOn` may still move. */
  readonly dueProvisional: boolean;
  /** Since when its time stands still, while records are being corrected; null while it runs. */
  readonly pausedOn: string | null;
  /** When it was told of four fifths of its time being used up, and of having passed the day on which it is due. */
  readonly warnedAt: string | null;
  readonly escalatedAt: string | null;
  /** The day on which it is back in the queue. */
  readonly snoozedUntil: string | null;
  /** What was submitted last; null where nothing was since it was opened. */
  readonly submission: SubmissionView | null;
  readonly externalReference: ExternalReferenceView | null;
  readonly closedAt: string | null;
  readonly reopenedCount: number;
  /** The number in its `ETag`. */
  readonly version: number;
}

/** A finding as a task shows it. */
export interface TaskFindingView extends FindingView, FindingDetails {}

export interface TaskDetailView extends TaskView {
  /** What is being written. */
  readonly draft: TaskDraft | null;
  /** What the account that asks can do with it now. */
  readonly possible: readonly string[];
  /** Its open findings, oldest first. */
  readonly findings: readonly TaskFindingView[];
}

/** A task that was changed, as a stream of events tells it. */
export interface ChangedTaskView {
  readonly id: string;
  readonly version: number;
}

export interface TaskCountView {
  readonly state: TaskStateView;
  readonly severity: SeverityView;
  readonly count: number;
}
export interface TaskSummaryView {
  readonly total: number;
  /** Tasks that are not closed. */
  readonly unfinished: number;
  readonly counts: readonly TaskCountView[];
}

/** How many tasks of a town are not closed, and how many of these are late. */
export interface TaskLoadView {
  /** Null for tasks about instructors, who belong to no town. */
  readonly townCode: string | null;
  readonly unfinished: number;
  /** Past the day on which they are due, while their time runs. */
  readonly overdue: number;
  /** Told to the supervisor since they are overdue. */
  readonly escalated: number;
}

export interface TaskTownsView {
  /** The day by which tasks are overdue. */
  readonly asOf: string;
  readonly towns: readonly TaskLoadView[];
}
