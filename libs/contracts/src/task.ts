import type { BilingualText } from './bilingual-text.js';
import type { FindingDetails, FindingView } from './finding.js';
import type { SeverityView } from './rule-vocabulary.js';

export const TASK_STATES = ['open', 'claimed', 'submitted', 'returned', 'snoozed', 'closed'] as const;
export type TaskStateView = (typeof TASK_STATES)[number];

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
  /** The account that claimed it. */
  readonly assignee: string | null;
  readonly claimedAt: string | null;
  readonly openedAt: string;
  readonly dueOn: string;
  readonly closedAt: string | null;
  readonly reopenedCount: number;
  /** The number in its `ETag`. */
  readonly version: number;
}

/** A finding as a task shows it. */
export interface TaskFindingView extends FindingView, FindingDetails {}

export interface TaskDetailView extends TaskView {
  /** Its open findings, oldest first. */
  readonly findings: readonly TaskFindingView[];
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
