import type { Bilingual, Severity } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';

export const TASK_STATES = ['open', 'claimed', 'submitted', 'returned', 'snoozed', 'closed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/**
 * What came of the work. `remedied`: an evaluation has to confirm it. `data-error`: the records are wrong, and the clock
 * stands until they are corrected. `dismissed`: there is nothing to be done, if a second person agrees. `confirmed`: it
 * is so, and is planned to be mended by a date.
 */
export const TASK_OUTCOMES = ['remedied', 'data-error', 'dismissed', 'confirmed'] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

/** Why a finding is none, in words that can be counted. */
export const DISMISSAL_REASONS = [
  'rule-does-not-fit',
  'exempted-by-superior',
  'record-outdated',
  'already-settled',
  'other',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** What is handed in, or being written. */
export interface Report {
  readonly outcome: TaskOutcome;
  /** Of a dismissal; null of anything else. */
  readonly reason: DismissalReason | null;
  /** In the words of whoever works on it; never about a person. */
  readonly note: string;
  /** Of what is confirmed: by when it is to be mended. */
  readonly plannedOn: string | null;
  /** Of a fault of the records: the facts that are wrong, by name, as far as they are named. */
  readonly facts: readonly string[];
}

/** What is being written: whatever there is of it so far. */
export type Draft = Partial<Report>;

export interface Submission extends Report {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** Of a fault of the records: when they were said to be corrected; null before that. */
  readonly correctedAt: string | null;
}

/** What the due date is counted from. */
export interface TaskClock {
  /** The day after which the working days begin. */
  readonly from: string;
  /** Working days from there on: all of them, or, once it has stood still, what was left then. */
  readonly workingDays: number;
  /** Working days that it was given in all. */
  readonly allotted: number;
  /** Since when it stands; null while it runs. */
  readonly pausedOn: string | null;
}

/** The case of another system that mirrors the task. */
export interface ExternalReference {
  readonly system: string;
  readonly id: string;
  readonly url: string | null;
}

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
  /**
   * The account that works on it; of an open task, the one that is asked to, while others may claim it as well. An account
   * id, never a person's name.
   */
  readonly assignee: string | null;
  readonly claimedAt: Date | null;
  /** The last day on which it is the holder's; null while nobody holds it. */
  readonly leasedUntil: string | null;
  readonly openedAt: Date;
  readonly dueOn: string;
  /** Whether a year lies in its time of which the holidays are not known yet: then `dueOn` may still move. */
  readonly dueProvisional: boolean;
  /** The day on which four fifths of its time are used up. */
  readonly warnOn: string;
  readonly clock: TaskClock;
  /** When it was told of that day, and of having passed the day on which it is due. */
  readonly warnedAt: Date | null;
  readonly escalatedAt: Date | null;
  /** The day on which it is back in the queue. */
  readonly snoozedUntil: string | null;
  /** Outlasts release and reassignment, until something is submitted. */
  readonly draft: Draft | null;
  /** The latest, as long as the task is not opened anew. */
  readonly submission: Submission | null;
  readonly externalReference: ExternalReference | null;
  readonly closedAt: Date | null;
  readonly reopenedCount: number;
  /** Counts writes; the `ETag` of the task. */
  readonly version: number;
}

/** Whether the next evaluation is to say if the work is done. */
export const awaitsProof = ({ state, submission }: Pick<ReviewTask, 'state' | 'submission'>): boolean =>
  state === 'submitted' &&
  submission !== null &&
  (submission.outcome === 'remedied' || submission.correctedAt !== null);
