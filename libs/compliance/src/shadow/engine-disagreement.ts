import type { ReferenceTraces, RuleExplanation, Verdict } from '@hongzhu/rules-engine';
import type { Subject } from '../evaluation/subject-verdict.js';

/** A decision that json-rules-engine does not come to: one of the two engines is wrong. */
export interface EngineDisagreement {
  readonly sweepId: string;
  readonly asOf: string;
  readonly ruleSet: { readonly id: string; readonly version: string };
  readonly ruleId: string;
  readonly subject: Subject;
  /** What the sweep recorded, and the whole condition tree as our engine explains it. */
  readonly compiled: { readonly verdict: Verdict; readonly explanation: RuleExplanation };
  /** What json-rules-engine says, and its own results part by part; `error` when it gave up, with its message. */
  readonly reference: ReferenceAnswer;
}

export type ReferenceAnswer =
  ({ readonly verdict: Verdict } & ReferenceTraces) | { readonly verdict: 'error'; readonly message: string };

/**
 * What became of the decisions of a chunk that were made once more, in pairs: a decision on a stand-in is one on all
 * the organizations it stands for. A disagreement is told once a decision.
 */
export interface ShadowReport {
  readonly agreed: number;
  /** Decisions on facts that are not known exactly, of which json-rules-engine can't be asked. */
  readonly partial: number;
  readonly disagreements: readonly EngineDisagreement[];
}

export const NOTHING_CHECKED: ShadowReport = { agreed: 0, partial: 0, disagreements: [] };
