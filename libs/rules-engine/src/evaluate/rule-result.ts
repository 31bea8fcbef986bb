import type { Truth } from '../truth.js';
import type { Verdict } from '../verdict.js';

/** The answer of one rule for one subject on one date. */
export interface RuleResult {
  readonly verdict: Verdict;
  /** For `in_grace`: the first day on which the grace no longer runs (9999-12-31 at the latest). Else null. */
  readonly graceEndsOn: string | null;
}

/** What a verdict is to a rule that asks for it: unknown data stay unknown, and only `compliant` is true. */
export function truthOfVerdict(verdict: Verdict): Truth {
  return verdict === 'insufficient_data' ? null : verdict === 'compliant';
}
