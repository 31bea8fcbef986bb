import type { Cell } from '../cells/cell.js';
import type { Subject } from '../evaluation/subject-verdict.js';
import type { DismissalReason } from '../tasks/review-task.js';

/** `lifted`: an evaluation ended it, since what only asked for data turned out to be a violation. */
export const WAIVER_STATES = ['requested', 'approved', 'refused', 'revoked', 'lifted'] as const;
export type WaiverState = (typeof WAIVER_STATES)[number];

/**
 * What keeps a finding from raising a task until a day. The finding is evaluated underneath all the same, and its verdict
 * stays what it is.
 */
export interface Waiver {
  readonly id: string;
  readonly findingId: string;
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly subject: Subject;
  readonly cell: Cell;
  /** `dismissal`: of a task that a second person agreed to close. */
  readonly origin: 'request' | 'dismissal';
  /** Of a dismissal. */
  readonly dismissal: DismissalReason | null;
  /** In words. */
  readonly reason: string;
  readonly state: WaiverState;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Who brought it into its state: where it is approved, another account than `requestedBy`; `sweep:<id>` or `recheck`. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** The first day on which the finding counts again, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  /** Counts writes; the `ETag` of the waiver. */
  readonly version: number;
}
