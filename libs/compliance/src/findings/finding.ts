import type { Basis, Bilingual, Severity } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import type { Outcome, Subject } from '../evaluation/subject-verdict.js';

export const FINDING_STATES = ['open', 'resolved', 'waived'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
/** `violation`: the rule is broken. `data-needed`: it can't be judged until data are supplied. */
export type FindingKind = 'violation' | 'data-needed';

/** Plain JSON that is stored and shown, never interpreted. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What is kept of (rule, subject) from its first failure on. Its key never changes; its state does. */
export interface Finding {
  readonly id: string;
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly subject: Subject;
  readonly cell: Cell;
  readonly state: FindingState;
  readonly kind: FindingKind;
  readonly verdict: Outcome;
  readonly severity: Severity;
  /** What is wrong, in one sentence, as of `lastSeenAt`. */
  readonly summary: Bilingual;
  /** The change that would mend it, in one sentence. */
  readonly remedy: Bilingual;
  /** The clauses it rests on. */
  readonly basis: readonly Basis[];
  /** The decided condition tree as plain JSON, as of `lastSeenAt`; null for what could not be explained. */
  readonly explanation: JsonObject | null;
  /** Registry fields that are missing, for a finding of kind `data-needed`. */
  readonly missing: readonly string[];
  readonly ruleSetVersion: string;
  /** Of what the texts and the explanation rest on, by `evidenceDigest`; null also for what is older than digests. */
  readonly evidenceDigest: string | null;
  readonly firstSeenAt: Date;
  /**
   * When an evaluation last opened, reopened or rewrote it. An evaluation that finds it as it was writes nothing,
   * and one that no longer finds it leaves this as it is.
   */
  readonly lastSeenAt: Date;
  readonly resolvedAt: Date | null;
  readonly reopenedCount: number;
  readonly taskId: string | null;
  /** The first day on which it counts again, of an approved waiver that may be over; null where there is none. */
  readonly waivedUntil: string | null;
}

/** A finding as lists show it, without the longest of its parts. */
export type ListedFinding = Omit<Finding, 'explanation'>;

/** What is said about a pair that there is a finding about. */
export type Description = Pick<Finding, 'summary' | 'remedy' | 'basis' | 'explanation' | 'ruleSetVersion'>;

/** What tells whether an evaluation found a finding as it is on record, without its texts. */
export type FindingOutline = Pick<
  Finding,
  | 'id'
  | 'ruleId'
  | 'ruleSetId'
  | 'subject'
  | 'cell'
  | 'state'
  | 'kind'
  | 'verdict'
  | 'severity'
  | 'ruleSetVersion'
  | 'evidenceDigest'
  | 'taskId'
  | 'waivedUntil'
>;

/** What an unresolved finding is about and of, where no more is asked. */
export type FindingMark = Pick<Finding, 'ruleId' | 'ruleSetId' | 'state' | 'kind' | 'waivedUntil'> & {
  readonly cell: Pick<Cell, 'type' | 'code'>;
};

export const FINDING_EVENTS = [
  'opened',
  'changed',
  'resolved',
  'reopened',
  'rehomed',
  'waived',
  'counted',
] as const;
export interface FindingHistoryEntry {
  readonly id: string;
  readonly findingId: string;
  readonly at: Date;
  readonly event: (typeof FINDING_EVENTS)[number];
  readonly verdictBefore: Outcome | null;
  readonly verdictAfter: Outcome | null;
  /** The sweep that caused it; null for an import, and for the recheck that follows one. */
  readonly sweepId: string | null;
  /**
   * A stable word when the verdict alone does not say why: `subject_removed`, `subject_moved`, `rule_retired`; of a waiver
   * `approved`, `dismissed`, `still_waived`, `waiver_revoked`, `waiver_expired`, `finding_worsened`.
   */
  readonly reason: string | null;
}

export interface FindingKey {
  readonly ruleId: string;
  readonly subject: Subject;
}
export const findingKey = (key: FindingKey): string =>
  `${key.ruleId}/${key.subject.type}/${key.subject.code}`;
