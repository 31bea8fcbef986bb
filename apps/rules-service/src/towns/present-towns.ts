import type { ListedTown, Overview, Share, TownOverview, TownsOverview } from '@hongzhu/compliance';
import {
  SEVERITIES,
  type CoverageShareView,
  type OverviewView,
  type SeverityView,
  type TownOverviewView,
  type TownsOverviewView,
  type TownView,
} from '@hongzhu/contracts';

/** `isWhole`: whether what is counted of the town is shown, or its name alone. */
export const presentListedTown = ({ code, name, ...counts }: ListedTown, isWhole: boolean): TownView => ({
  ...{ code, name },
  generalBranchSince: isWhole ? counts.generalBranchSince : null,
  markets: isWhole ? counts.markets : null,
  organizations: isWhole ? counts.organizations : null,
  branches: isWhole ? counts.branches : null,
});

const rest = ({ total, certain, unknown }: Share): number => total - certain - unknown;

const coverage = (share: Share): CoverageShareView => ({
  total: share.total,
  covered: share.certain,
  uncovered: rest(share),
  unknown: share.unknown,
});

function presentFindings(byRule: Overview['findings']): OverviewView['findings'] {
  const number = (severity: SeverityView | null): number =>
    byRule
      .filter((each) => severity === null || each.severity === severity)
      .reduce((sum, { count }) => sum + count, 0);
  return {
    open: number(null),
    bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, number(severity)])) as Record<
      SeverityView,
      number
    >,
    byRule,
  };
}

const presentOverview = ({ markets, ...overview }: Overview): OverviewView => ({
  markets: { total: markets.total, open: markets.certain, closed: rest(markets), unknown: markets.unknown },
  organizations: coverage(overview.organizations),
  members: coverage(overview.members),
  demonstrationSites: overview.sites,
  findings: presentFindings(overview.findings),
  tasks: overview.tasks,
});

const presentTown = (town: TownOverview): TownOverviewView => ({
  townCode: town.townCode,
  name: town.name,
  ...presentOverview(town),
});

export const presentTownsOverview = ({ asOf, sweep, total, towns }: TownsOverview): TownsOverviewView => ({
  asOf,
  verdicts: sweep && {
    sweepId: sweep.id,
    asOf: sweep.asOf,
    finishedAt: sweep.finishedAt?.toISOString() ?? null,
  },
  total: presentOverview(total),
  towns: towns.map(presentTown),
});
