import type { CompiledRuleSet, Severity, SubjectType } from '@hongzhu/rules-engine';

/** A rule as the ledger of a sweep knows it. */
export interface LegendRule {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly severity: Severity;
  readonly subjectType: SubjectType;
}

/** The rules of a sweep in the order in which ledger rows hold their letters: by id. */
export type VerdictLegend = readonly LegendRule[];

export const legendOf = (ruleSets: readonly CompiledRuleSet[]): VerdictLegend =>
  ruleSets
    .flatMap((set) =>
      set.rules.map(({ id, subject, document }) => ({
        ruleId: id,
        ruleSetId: set.id,
        severity: document.severity,
        subjectType: subject,
      })),
    )
    .sort((a, b) => (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0));

export const legendText = (legend: VerdictLegend): string =>
  JSON.stringify(
    legend.map(({ ruleId, ruleSetId, severity, subjectType }) => [ruleId, ruleSetId, severity, subjectType]),
  );

export function parseLegend(text: string): VerdictLegend {
  const rows = JSON.parse(text) as [string, string, Severity, SubjectType][];
  return rows.map(([ruleId, ruleSetId, severity, subjectType]) => ({
    ruleId,
    ruleSetId,
    severity,
    subjectType,
  }));
}
