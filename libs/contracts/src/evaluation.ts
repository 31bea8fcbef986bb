import type { ExplanationView } from './explanation.js';
import type { TraceView } from './trace.js';
import type { RuleSetVersionView, SeverityView, SubjectView, VerdictView } from './rule-vocabulary.js';

export interface EvaluationVerdictView {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly subject: SubjectView;
  /** The market the subject belongs to; null where it belongs to none. */
  readonly marketCode: string | null;
  readonly verdict: VerdictView;
  readonly severity: SeverityView;
  /** The registry fields that are missing, for `insufficient_data`; else empty. */
  readonly missing: readonly string[];
  /** Null where none was asked for: of a market, for verdicts that do not apply too. */
  readonly explanation: ExplanationView | null;
  /** Only where it was asked for; null of what ended in an error. */
  readonly trace?: TraceView | null;
}

export interface EvaluationView {
  readonly asOf: string;
  readonly ruleSets: readonly RuleSetVersionView[];
  readonly verdicts: readonly EvaluationVerdictView[];
}

/**
 * What may be asked for beside the verdicts. `explanation`: why, in words, and the smallest change that would help. `trace`:
 * the decided conditions in values alone, some fifty times as fast.
 */
export const EVALUATION_PARTS = ['explanation', 'trace'] as const;
export type EvaluationPart = (typeof EVALUATION_PARTS)[number];

/** What `POST /evaluations` takes. */
export interface EvaluationRequest {
  /** A document of the format `registry-snapshot/1`. */
  readonly snapshot: unknown;
  /** Default: all. */
  readonly ruleSets?: readonly string[];
  readonly include?: readonly EvaluationPart[];
}
