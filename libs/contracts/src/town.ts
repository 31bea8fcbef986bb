import type { FindingKindView } from './finding.js';
import type { SeverityView } from './rule-vocabulary.js';
import type { TaskLoadView } from './task.js';

/** A town with what the registry holds of it. */
export interface TownView {
  readonly code: string;
  /** As the registry has it, which is in Chinese. */
  readonly name: string | null;
  /** Null where there is no general branch, where its day is unknown, and for who sees its name alone. */
  readonly generalBranchSince: string | null;
  /** These are null for who sees its name alone. */
  readonly markets: number | null;
  readonly organizations: number | null;
  readonly branches: number | null;
}

/** Of all, how many are open. `open`, `closed` and `unknown` are `total`. */
export interface MarketShareView {
  readonly total: number;
  readonly open: number;
  /** Preparing, suspended, closed or still to open. */
  readonly closed: number;
  readonly unknown: number;
}

/** `covered`, `uncovered` and `unknown` are `total`. */
export interface CoverageShareView {
  readonly total: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly unknown: number;
}

/** `complying`, `failing` and `undecided` are `claimed`. */
export interface DemonstrationSitesView {
  readonly claimed: number;
  readonly complying: number;
  readonly failing: number;
  readonly undecided: number;
  /** Open markets of which the registry does not say whether they claim to be one. */
  readonly claimUnknown: number;
}

export interface RuleFindingsView {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly severity: SeverityView;
  readonly kind: FindingKindView;
  readonly count: number;
}

export interface OverviewView {
  readonly markets: MarketShareView;
  readonly organizations: CoverageShareView;
  /** Numbers of members; null where they are suppressed. */
  readonly members: CoverageShareView | null;
  /** There, and true, where they are withheld from who asks, whatever they are: what a total lacks would tell of a town. */
  readonly suppressed?: true;
  readonly demonstrationSites: DemonstrationSitesView;
  readonly findings: {
    readonly open: number;
    readonly bySeverity: Readonly<Record<SeverityView, number>>;
    readonly byRule: readonly RuleFindingsView[];
  };
  readonly tasks: Omit<TaskLoadView, 'townCode'>;
}

export interface TownOverviewView extends OverviewView {
  readonly townCode: string;
  readonly name: string | null;
}

export interface TownsOverviewView {
  /** The day of what is counted from the registry, findings and tasks. */
  readonly asOf: string;
  /** The sweep whose verdicts say which demonstration sites comply; null where none is recorded. */
  readonly verdicts: {
    readonly sweepId: string;
    readonly asOf: string;
    readonly finishedAt: string | null;
  } | null;
  /** All towns that the account sees together, and what is of no town for who sees all. */
  readonly total: OverviewView;
  readonly towns: readonly TownOverviewView[];
}
