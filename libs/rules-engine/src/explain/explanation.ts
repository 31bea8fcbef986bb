import type { FactArgument } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import type { Truth } from '../truth.js';
import type { Verdict } from '../verdict.js';

/** A fact as a comparison uses it, with its arguments resolved. */
export interface ExplainedFact {
  readonly fact: string;
  readonly args: Readonly<Record<string, FactArgument>>;
  readonly label: Bilingual;
}

/** One comparison: what was found (`value`), and what it was held against (`threshold`); null is unknown. */
export interface LeafExplanation extends ExplainedFact {
  readonly kind: 'leaf';
  readonly operator: string;
  readonly value: FactValue;
  readonly threshold: FactValue;
  /** The parameter that the threshold is, if it is one. */
  readonly param?: string;
  /** The fact that the threshold is, if it is one. */
  readonly thresholdFact?: ExplainedFact;
  readonly truth: Truth;
}

export interface GroupExplanation {
  readonly kind: 'all' | 'any' | 'not';
  readonly truth: Truth;
  readonly children: readonly ExplanationNode[];
}

/** The whole condition, every leaf with its value, also those after the answer was decided. */
export type ExplanationNode = LeafExplanation | GroupExplanation;

export interface GraceExplanation {
  readonly from: string | null;
  readonly days: number;
  /** The first day on which the grace no longer runs; null while its start is unknown. */
  readonly endsOn: string | null;
}

export interface RuleExplanation {
  readonly verdict: Verdict;
  readonly applicability: ExplanationNode;
  readonly requirement: ExplanationNode;
  readonly grace?: GraceExplanation;
}
