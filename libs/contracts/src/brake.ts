import type { SeverityView, SubjectView } from './rule-vocabulary.js';

/**
 * `held`: openings and closings of tasks wait for a supervisor. `superseded`: a later sweep has judged all of them anew.
 */
export const BRAKE_STATES = ['off', 'held', 'released', 'discarded', 'superseded'] as const;
export const TASK_CHANGES = ['opening', 'closing'] as const;

export interface AppliedTasksView {
  readonly opened: number;
  readonly closed: number;
}

export interface BrakeDecisionView {
  /** The account that decided. */
  readonly by: string;
  /** Empty once its time is over. */
  readonly reason: string;
  readonly at: string;
}

/** What a sweep would change about tasks, and what became of that. */
export interface SweepBrakeView {
  readonly state: (typeof BRAKE_STATES)[number];
  /** Nothing is ever held of the first sweep. */
  readonly exempt: boolean;
  /** Tasks of the sweep's towns that were not closed when it started. */
  readonly openTasks: number;
  /** More openings, or more closings, than that are held. */
  readonly limit: number;
  /** Openings and reopenings; known at the end of the sweep. */
  readonly opening: number;
  readonly closing: number;
  /** What of them was done. */
  readonly applied: AppliedTasksView;
  /** A supervisor's word; null before. */
  readonly decision: BrakeDecisionView | null;
}

/** A task that a sweep would open, reopen or close, and that waits for a supervisor. */
export interface HeldTaskView {
  readonly subject: SubjectView;
  readonly marketCode: string | null;
  readonly townCode: string | null;
  readonly ruleSetId: string;
  readonly change: (typeof TASK_CHANGES)[number];
  /** The task to be closed or reopened; null for a new one. */
  readonly taskId: string | null;
  readonly severity: SeverityView;
  readonly findingCount: number;
}

/** What releasing and discarding take. */
export interface BrakeRequest {
  readonly reason: string;
}
