import type { FactValueView } from './fact-value.js';
import type { VerdictView } from './rule-vocabulary.js';

/** A fact as a comparison used it. */
export interface TracedFactView {
  readonly fact: string;
  readonly args: Readonly<Record<string, number | string | boolean>>;
  /** The day of the records that the fact rests on; null where they carry none. */
  readonly datedOn: string | null;
}

/** One comparison, in values alone. `truth: null` is unknown. */
export interface TracedLeafView extends TracedFactView {
  readonly kind: 'leaf';
  readonly operator: string;
  readonly value: FactValueView;
  readonly threshold: FactValueView;
  /** The parameter that the threshold is, if it is one. */
  readonly param?: string;
  /** The fact that the threshold is, if it is one. */
  readonly thresholdFact?: TracedFactView;
  readonly truth: boolean | null;
  /** Whether it is one of the leaves that decided. */
  readonly decisive: boolean;
  /** The registry fields that would decide an unknown comparison; else empty. */
  readonly missing: readonly string[];
  /** There, and true, where a number of members below three is withheld from who asks: what would tell it is null. */
  readonly suppressed?: true;
}
export interface TracedGroupView {
  readonly kind: 'all' | 'any' | 'not';
  readonly truth: boolean | null;
  readonly children: readonly TracedNodeView[];
}
export type TracedNodeView = TracedLeafView | TracedGroupView;

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

/** The whole decided condition tree of one rule on one subject, for machines: no words, and no search for a remedy. */
export interface TraceView {
  readonly verdict: VerdictView;
  readonly applicability: TracedNodeView;
  readonly requirement: TracedNodeView;
  readonly grace?: GraceExplanationView;
}
