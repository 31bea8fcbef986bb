import type { MarketProfile } from '@hongzhu/client';

export interface StateOfMarket {
  readonly uncovered: number;
  readonly unknown: number;
  /** Members in no active branch; null where it is not shown. */
  readonly withoutBranch: number | null;
  readonly findings: number;
  readonly tasks: number;
  readonly expired: number;
}

/** How a market stands, in numbers. */
export function stateOf({ coverage, findings, tasks, fiveOnes }: MarketProfile): StateOfMarket {
  const count = (wanted: string): number =>
    coverage.organizations.filter((each) => each.coverage === wanted).length;
  return {
    uncovered: count('uncovered'),
    unknown: count('unknown'),
    withoutBranch: withoutBranchIn(coverage),
    findings: findings.length,
    tasks: tasks.length,
    expired: fiveOnes.expired.length,
  };
}

const withoutBranchIn = ({ organizations }: MarketProfile['coverage']): number | null =>
  organizations.reduce<number | null>(
    (sum, { withoutBranch }) => (sum === null || withoutBranch === null ? null : sum + withoutBranch.certain),
    0,
  );
