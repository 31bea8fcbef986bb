import { ASPECTS, type Demand } from './case-coverage.js';

/** What is printed of a rule. */
export interface CoverageRow {
  readonly rule: string;
  readonly cases: number;
  readonly demands: readonly Demand[];
}

/** The share of demands that are met, in whole percent; 100 only if all are. No demand is none met. */
export const coverageOf = (demands: readonly Demand[]): number =>
  demands.length === 0 ? 0 : Math.floor((100 * met(demands).length) / demands.length);

/**
 * The coverage of rules by their cases as a table of plain text: for each aspect how many demands are met of how
 * many, `-` where the rule has none. Below it, each gap on a line.
 */
export function coverageTable(rows: readonly CoverageRow[]): string {
  const cells = [
    ['rule', 'cases', ...ASPECTS, 'coverage'],
    ...rows.map(({ rule, cases, demands }) => [
      rule,
      String(cases),
      ...ASPECTS.map((aspect) => share(demands.filter((demand) => demand.aspect === aspect))),
      `${coverageOf(demands)} %`,
    ]),
  ];
  const gaps = rows.flatMap(({ rule, demands }) => unmet(demands).map(({ gap }) => `${rule}: ${gap}`));
  return [...aligned(cells), ...gaps, closingLine(rows)].join('\n');
}

const met = (demands: readonly Demand[]): Demand[] => demands.filter(({ isMet }) => isMet);
const unmet = (demands: readonly Demand[]): Demand[] => demands.filter(({ isMet }) => !isMet);
const share = (demands: readonly Demand[]): string =>
  demands.length === 0 ? '-' : `${met(demands).length}/${demands.length}`;

/** The first column to the left, all others to the right, each as wide as its widest cell. */
function aligned(cells: readonly (readonly string[])[]): string[] {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  return cells.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function closingLine(rows: readonly CoverageRow[]): string {
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  const coverage = coverageOf(rows.flatMap(({ demands }) => demands));
  return `${rows.length} rules, ${cases} cases, ${coverage} % covered`;
}
