import type { TaskLoad } from '../tasks/review-task-reader.js';
import type { FindingCount, Share, TownCounts } from './town-reader.js';

/** What the claimed demonstration sites are, by the newest recorded verdicts. Together they are `claimed`. */
export interface Sites {
  readonly claimed: number;
  readonly complying: number;
  readonly failing: number;
  /** Of which no verdict is on record, or none that says either. */
  readonly undecided: number;
  /** Open markets of which the registry does not say whether they claim to be one; not among the claimed. */
  readonly claimUnknown: number;
}

/** A site with what is recorded of it. */
export interface JudgedSite {
  readonly townCode: string;
  readonly standing: 'complying' | 'failing' | 'undecided';
}

export type RuleFindings = Omit<FindingCount, 'townCode'>;

export interface Overview {
  readonly markets: Share;
  readonly organizations: Share;
  readonly members: Share;
  readonly sites: Sites;
  /** By rule id, then kind. */
  readonly findings: readonly RuleFindings[];
  readonly tasks: Omit<TaskLoad, 'townCode'>;
}

export interface TownOverview extends Overview {
  readonly townCode: string;
  readonly name: string | null;
}

export interface OverviewParts {
  readonly towns: readonly TownCounts[];
  readonly sites: readonly JudgedSite[];
  readonly findings: readonly FindingCount[];
  readonly tasks: readonly TaskLoad[];
}

const shares = (all: readonly Share[]): Share => ({
  total: all.reduce((sum, { total }) => sum + total, 0),
  certain: all.reduce((sum, { certain }) => sum + certain, 0),
  unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
});

function sitesOf(towns: readonly TownCounts[], sites: readonly JudgedSite[]): Sites {
  const standing = (as: JudgedSite['standing']): number =>
    sites.filter((site) => site.standing === as).length;
  return {
    claimed: sites.length,
    complying: standing('complying'),
    failing: standing('failing'),
    undecided: standing('undecided'),
    claimUnknown: shares(towns.map(({ claims }) => claims)).unknown,
  };
}

/** Added up by rule and kind. */
function findingsOf(counts: readonly FindingCount[]): RuleFindings[] {
  const byRule = new Map<string, RuleFindings>();
  for (const { ruleId, ruleSetId, severity, kind, count } of counts) {
    const key = `${ruleId} ${kind} ${severity}`;
    const sofar = byRule.get(key)?.count ?? 0;
    byRule.set(key, { ruleId, ruleSetId, severity, kind, count: sofar + count });
  }
  return [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

const tasksOf = (loads: readonly TaskLoad[]): Overview['tasks'] => ({
  unfinished: loads.reduce((sum, { unfinished }) => sum + unfinished, 0),
  overdue: loads.reduce((sum, { overdue }) => sum + overdue, 0),
  escalated: loads.reduce((sum, { escalated }) => sum + escalated, 0),
});

/** All of these parts together. */
export const overviewOf = ({ towns, sites, findings, tasks }: OverviewParts): Overview => ({
  markets: shares(towns.map(({ markets }) => markets)),
  organizations: shares(towns.map(({ organizations }) => organizations)),
  members: shares(towns.map(({ members }) => members)),
  sites: sitesOf(towns, sites),
  findings: findingsOf(findings),
  tasks: tasksOf(tasks),
});

/** Each town with its own parts, in their order. */
export function townOverviews(parts: OverviewParts): TownOverview[] {
  const of = <T extends { readonly townCode: string | null }>(all: readonly T[], code: string): T[] =>
    all.filter(({ townCode }) => townCode === code);
  return parts.towns.map((town) => ({
    townCode: town.townCode,
    name: town.name,
    ...overviewOf({
      towns: [town],
      sites: of(parts.sites, town.townCode),
      findings: of(parts.findings, town.townCode),
      tasks: of(parts.tasks, town.townCode),
    }),
  }));
}
