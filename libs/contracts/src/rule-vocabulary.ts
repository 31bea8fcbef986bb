export const SUBJECT_TYPES = ['town', 'market', 'organization', 'branch', 'instructor'] as const;
export type SubjectTypeView = (typeof SUBJECT_TYPES)[number];

export const SEVERITIES = ['high', 'medium', 'low', 'data'] as const;
export type SeverityView = (typeof SEVERITIES)[number];

/** The five verdicts, and `error` for a pair whose evaluation failed. */
export const VERDICTS = [
  'compliant',
  'non_compliant',
  'in_grace',
  'insufficient_data',
  'not_applicable',
  'error',
] as const;
export type VerdictView = (typeof VERDICTS)[number];

export interface SubjectView {
  readonly type: SubjectTypeView;
  readonly code: string;
}

/** A rule set in one of its versions. */
export interface RuleSetVersionView {
  readonly id: string;
  readonly version: string;
}

/** Where a rule comes from: a source (ZB, XJ, JY, 11号, seed) and the clause in it. */
export interface BasisView {
  readonly source: string;
  readonly clause: string;
}
