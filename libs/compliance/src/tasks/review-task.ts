import type { Bilingual, Severity } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';

export const TASK_STATES = ['open', 'claimed', 'submitted', 'returned', 'snoozed', 'closed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/**
 * One visit's worth of work: the unresolved findings of one cell and one rule set. There is one task per
 * (cell, rule set) for ever; it closes and reopens.
 */
export interface ReviewTask {
  readonly id: string;
  readonly cell: Cell;
  readonly ruleSetId: string;
  readonly state: TaskState;
  /** The gravest severity among its findings; `data` when it only asks for data. */
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly findingCount: number;
  /** Digest of the findings it holds, so that an unchanged task is not written again. */
  readonly contentDigest: string;
  /** The account that claimed it; an account id, never a person's name. */
  readonly assignee: string | null;
  readonly claimedAt: Date | null;
  readonly openedAt: Date;
  readonly dueOn: string;
  readonly closedAt: Date | null;
  readonly reopenedCount: number;
  /** Counts writes; the `ETag` of the task. */
  readonly version: number;
}
