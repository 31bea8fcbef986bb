import type { TaskSubjectView } from './task.js';

export const DATA_CORRECTION_STATES = ['open', 'applied', 'refused', 'withdrawn'] as const;
export type DataCorrectionStateView = (typeof DATA_CORRECTION_STATES)[number];

/** What whoever keeps the records is asked to correct, since a task was submitted as a `data-error`. */
export interface DataCorrectionView {
  readonly id: string;
  readonly taskId: string;
  /** The version that the task got when it was submitted. */
  readonly taskVersion: number;
  readonly subject: Pick<TaskSubjectView, 'type' | 'code'>;
  readonly marketCode: string | null;
  readonly townCode: string | null;
  readonly ruleSetId: string;
  /** The facts that are said to be wrong, by name; none where only the words say it. */
  readonly facts: readonly string[];
  /** What is wrong, in words; null where they were deleted. */
  readonly note: string | null;
  readonly state: DataCorrectionStateView;
  readonly openedBy: string;
  readonly openedAt: string;
  /** Who said that the records are right now; it stays open until they are evaluated. */
  readonly appliedBy: string | null;
  readonly appliedAt: string | null;
  /** An account, or what acted by itself: `sweep:<id>`, `recheck`. */
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  /** Why it was closed, where that was said. */
  readonly reason: string | null;
  /** The number in its `ETag`. */
  readonly version: number;
}
