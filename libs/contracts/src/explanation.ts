import type { BilingualText } from './bilingual-text.js';
import type { ChangeView, NoChangeView } from './change.js';
import type { VerdictView } from './rule-vocabulary.js';
import type { GraceExplanationView, TracedFactView, TracedLeafView } from './trace.js';

export interface ExplainedFactView extends TracedFactView {
  readonly label: BilingualText;
}

/** One comparison: the value found, held against the threshold, in words as well. */
export interface LeafExplanationView extends TracedLeafView, ExplainedFactView {
  readonly thresholdFact?: ExplainedFactView;
  /** The comparison in words. */
  readonly text: BilingualText;
}
export interface GroupExplanationView {
  readonly kind: 'all' | 'any' | 'not';
  readonly truth: boolean | null;
  readonly children: readonly ExplanationNodeView[];
}
export type ExplanationNodeView = LeafExplanationView | GroupExplanationView;

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
