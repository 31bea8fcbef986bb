import type { Outcome } from '../evaluation/subject-verdict.js';

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** How many verdicts of each kind one rule came to. */
export interface RuleCounts {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly verdicts: OutcomeCounts;
}

const NONE: OutcomeCounts = {
  compliant: 0,
  non_compliant: 0,
  in_grace: 0,
  insufficient_data: 0,
  not_applicable: 0,
  error: 0,
};

/** Adds up verdicts by rule. */
export class RuleTally {
  private readonly rules = new Map<string, { ruleSetId: string; verdicts: Record<Outcome, number> }>();

  addVerdict(ruleId: string, ruleSetId: string, outcome: Outcome, number: number): void {
    const known = this.rules.get(ruleId);
    if (known !== undefined) known.verdicts[outcome] += number;
    else this.rules.set(ruleId, { ruleSetId, verdicts: { ...NONE, [outcome]: number } });
  }

  addCounts(counts: readonly RuleCounts[]): void {
    for (const { ruleId, ruleSetId, verdicts } of counts) {
      for (const [outcome, number] of Object.entries(verdicts)) {
        this.addVerdict(ruleId, ruleSetId, outcome as Outcome, number);
      }
    }
  }

  /** In the order of the rules' ids. */
  counts(): RuleCounts[] {
    return [...this.rules]
      .map(([ruleId, { ruleSetId, verdicts }]) => ({ ruleId, ruleSetId, verdicts: { ...verdicts } }))
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
  }
}

/** The same whatever the rule. */
export function totalCounts(rules: readonly RuleCounts[]): OutcomeCounts {
  const total: Record<Outcome, number> = { ...NONE };
  for (const { verdicts } of rules) {
    for (const [outcome, number] of Object.entries(verdicts)) total[outcome as Outcome] += number;
  }
  return total;
}

export const sumOf = (counts: OutcomeCounts): number =>
  Object.values(counts).reduce((sum, number) => sum + number, 0);
