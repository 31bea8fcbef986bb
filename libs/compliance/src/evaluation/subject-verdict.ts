import type { Severity, SubjectType, Verdict } from '@hongzhu/rules-engine';

export interface Subject {
  readonly type: SubjectType;
  readonly code: string;
}

/** `error` stands for an unexpected fault while evaluating one pair: counted, never silent. */
export type Outcome = Verdict | 'error';

/** The answer for one (rule, subject) pair on one date. */
export interface SubjectVerdict {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** The market of the subject's cell; null in a town's or instructor's cell. */
  readonly marketCode: string | null;
  readonly verdict: Outcome;
  /** For `insufficient_data`: the registry fields that are missing, `/members/P01/relation`. Else empty. */
  readonly missing: readonly string[];
  /** For `in_grace`: the first day on which the grace no longer runs. */
  readonly graceEndsOn: string | null;
}
