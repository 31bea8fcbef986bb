import type { BilingualText } from './bilingual-text.js';
import type { ChangeView, NoChangeView } from './change.js';
import type { FactValueView } from './fact-value.js';
import type { VerdictView } from './rule-vocabulary.js';

export interface ExplainedFactView {
  readonly fact: string;
  readonly args: Readonly<Record<string, number | string | boolean>>;
  readonly label: BilingualText;
  /** The day of the records that the fact rests on; null where they carry none. */
  readonly datedOn: string | null;
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
  /** Whether it is one of the leaves that decided. */
  readonly decisive: boolean;
  /** The registry fields that would decide an unknown comparison; else empty. */
  readonly missing: readonly string[];
  /** The comparison in words. */
  readonly text: BilingualText;
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
  /** Whether the verdict hangs on it. */
  readonly decisive: boolean;
  /** The registry fields that would tell its start, while that is unknown. */
  readonly missing: readonly string[];
}

/** The whole decided condition tree of one rule on one subject, and what would change its verdict. */
export interface ExplanationView {
  readonly verdict: VerdictView;
  /** The verdict in one sentence. */
  readonly lead: BilingualText;
  readonly applicability: ExplanationNodeView;
  readonly requirement: ExplanationNodeView;
  readonly grace?: GraceExplanationView;
  /** The leaves of the tree that are `decisive`: the fewest that fix the verdict. */
  readonly decidedBy: readonly LeafExplanationView[];
  /** The smallest change that would make it compliant; of an undecided one, what has to be recorded. */
  readonly change: ChangeView | null;
  /** Why there is no change; null where there is one. */
  readonly noChange: NoChangeView | null;
}
