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
  /** The day of the records that the fact rests on; null where they carry none. */
  readonly datedOn: string | null;
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
  /** Whether it belongs to the leaves that decided, see `RuleExplanation`. */
  readonly decisive: boolean;
  /** For an unknown comparison: the registry fields that would decide its two sides. Else empty. */
  readonly missing: readonly string[];
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
  /** Whether the verdict hangs on it: the rule applies and fails. */
  readonly decisive: boolean;
  /** The registry fields that would tell its start, while that is unknown. */
  readonly missing: readonly string[];
}

/**
 * Why a rule gives its verdict. The leaves marked `decisive` are a smallest set that fixes it: whatever the others
 * were, known or unknown, the verdict would be the same, and with any one of the set unknown it would not. Of
 * `insufficient_data` they are all the leaves that keep it open, and no other.
 */
export interface RuleExplanation {
  readonly verdict: Verdict;
  readonly applicability: ExplanationNode;
  readonly requirement: ExplanationNode;
  readonly grace?: GraceExplanation;
}

/** The leaves of a tree in the order of the document. */
export const explainedLeaves = (node: ExplanationNode): readonly LeafExplanation[] =>
  node.kind === 'leaf' ? [node] : node.children.flatMap(explainedLeaves);

/** The leaves that decided, those of the applicability first. */
export const decidingLeaves = ({ applicability, requirement }: RuleExplanation): readonly LeafExplanation[] =>
  [...explainedLeaves(applicability), ...explainedLeaves(requirement)].filter(({ decisive }) => decisive);
