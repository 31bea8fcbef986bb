import type { Cell } from '../cells/cell.js';

export const DATA_CORRECTION_STATES = ['open', 'applied', 'refused', 'withdrawn'] as const;
/**
 * `applied`: the records were corrected, and an evaluation has settled the task since. `refused`: the records are right as
 * they are. `withdrawn`: nobody asks for it any more.
 */
export type DataCorrectionState = (typeof DATA_CORRECTION_STATES)[number];

/** What whoever keeps the records is asked to correct. A task has an open one as long as it is submitted as a `data-error`. */
export interface DataCorrection {
  readonly id: string;
  readonly taskId: string;
  /** The version that the task got when it was submitted. */
  readonly taskVersion: number;
  /** Where the records are; its town is that of the task as long as the correction is open. */
  readonly cell: Cell;
  readonly ruleSetId: string;
  /** The facts that are said to be wrong, by name; none where only the words say it. */
  readonly facts: readonly string[];
  /** Of the stored text that says what is wrong; null where there is none. */
  readonly noteDigest: string | null;
  readonly state: DataCorrectionState;
  readonly openedBy: string;
  readonly openedAt: Date;
  /** Who said that the records are right now. It stays open until they are evaluated. */
  readonly appliedBy: string | null;
  readonly appliedAt: Date | null;
  /** An account, or what acted by itself: `sweep:<id>`, `recheck`. */
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  /** Of the stored text that says why it was closed; null where nothing was said. */
  readonly reasonDigest: string | null;
  /** Counts writes; the `ETag` of the correction. */
  readonly version: number;
}
