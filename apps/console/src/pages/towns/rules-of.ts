import type { Overview } from '@hongzhu/client';

type RuleFindings = Overview['findings']['byRule'][number];

export interface RuleLine {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly severity: RuleFindings['severity'];
  /** Of it, what is not as the rule wants it, and what is not known. */
  readonly violations: number;
  readonly dataNeeded: number;
}

const RANKS: Readonly<Record<RuleFindings['severity'], number>> = { high: 0, medium: 1, low: 2, data: 3 };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A line a rule: the gravest first, then by rule set and rule. */
export function rulesOf(byRule: readonly RuleFindings[]): RuleLine[] {
  const lines = new Map<string, RuleLine>();
  for (const { ruleId, ruleSetId, severity, kind, count } of byRule) {
    const line = lines.get(ruleId) ?? { ruleId, ruleSetId, severity, violations: 0, dataNeeded: 0 };
    lines.set(
      ruleId,
      kind === 'violation'
        ? { ...line, severity, violations: line.violations + count }
        : { ...line, dataNeeded: line.dataNeeded + count },
    );
  }
  return [...lines.values()].sort(
    (a, b) =>
      RANKS[a.severity] - RANKS[b.severity] ||
      compare(a.ruleSetId, b.ruleSetId) ||
      compare(a.ruleId, b.ruleId),
  );
}
