import type { BilingualText } from './bilingual-text.js';
import type { VerdictView } from './rule-vocabulary.js';

/** A count of which only bounds are known; `hi: null` is no upper bound. */
export interface IntervalView {
  readonly lo: number;
  readonly hi: number | null;
}
/** What a fact was found to be; null is unknown. */
export type FactValueView = boolean | number | string | readonly string[] | IntervalView | null;

export interface ExplainedFactView {
  readonly fact: string;
  readonly args: Readonly<Record<string, number | string | boolean>>;
  readonly label: BilingualText;
}

/** One comparison: the value found, held against the threshold. `truth: null` is unknown. */
export interface LeafExplanationView extends ExplainedFactView {
  readonly kind: 'leaf';
  readonly operator: string;
  readonly value: FactValueView;
  readonly threshold: FactValueView;
  /** The parameter that the threshold is, if it is one. */
  readonly param?: string;
  /** The fact that the threshold is, if it is one. */
  readonly thresholdFact?: ExplainedFactView;
  readonly truth: boolean | null;
}
export interface GroupExplanationView {
  readonly kind: 'all' | 'any' | 'not';
  readonly truth: boolean | null;
  readonly children: readonly ExplanationNodeView[];
}
export type ExplanationNodeView = LeafExplanationView | GroupExplanationView;

export interface GraceExplanationView {
  readonly from: string | null;
  readonly days: number;
  /** The first day on which the grace no longer runs; null while its start is unknown. */
  readonly endsOn: string | null;
}

/** The whole decided condition tree of one rule on one subject. */
export interface ExplanationView {
  readonly verdict: VerdictView;
  readonly applicability: ExplanationNodeView;
  readonly requirement: ExplanationNodeView;
  readonly grace?: GraceExplanationView;
}
