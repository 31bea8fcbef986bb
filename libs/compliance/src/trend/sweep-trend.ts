import type { OutcomeCounts, RuleCounts } from '../certificates/rule-counts.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { TownVerdicts } from './town-counter.js';

/** How many verdicts of each kind one rule came to in one sweep. */
export interface TrendEntry extends RuleCounts {
  readonly sweepId: string;
  readonly asOf: string;
  readonly ruleSetVersion: string;
  /** Whether all that the sweep decided is kept by town as well. */
  readonly byTown: boolean;
}

export interface TrendFilter {
  readonly ruleId?: string | undefined;
  readonly ruleSetId?: string | undefined;
  /** The first date, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** The last date. */
  readonly to?: string | undefined;
  /** Only what was decided in these towns, of sweeps of which that is kept; null or absent for the whole city. */
  readonly towns?: readonly string[] | null | undefined;
}

/** What one sweep came to, over the rules asked for. */
export interface TrendPoint {
  readonly sweep: Sweep;
  /** How many rules are added up. */
  readonly rules: number;
  readonly verdicts: OutcomeCounts;
}

/** The trend inside one transaction. Its rows stay when the detail of their sweep goes. */
export abstract class TrendStore {
  /** Keeps the entries of a sweep that ends in this transaction. */
  abstract keep(entries: readonly TrendEntry[]): Promise<void>;
  /** Keeps what a chunk that is done now came to, by town. */
  abstract keepTowns(
    sweep: Pick<Sweep, 'id' | 'asOf'>,
    chunkNumber: number,
    towns: readonly TownVerdicts[],
  ): Promise<void>;
  /** Whether every chunk that is done was kept by town: one that an older version worked on was not. */
  abstract hasTowns(sweepId: string): Promise<boolean>;
}

export abstract class TrendReader {
  /** The sweeps in which a rule asked for was decided, the latest date first, of one date the latest sweep first. */
  abstract list(filter: TrendFilter, page: PageRequest): Promise<Page<TrendPoint>>;
  /** The first date of which anything is kept of these towns, or of the whole city for null; null where nothing is. */
  abstract keptSince(towns: readonly string[] | null): Promise<string | null>;
}

/**
 * Whether a sweep makes a point of the trend: it recorded, and it was of all towns. What a sweep of some towns counts
 * can't be compared with the nights before and after it.
 */
export const isOfTrend = ({ effect, townCodes }: Sweep): boolean => effect === 'record' && townCodes === null;

/** The entries of a sweep that counted so. */
export function trendOf(sweep: Sweep, counts: readonly RuleCounts[], byTown: boolean): TrendEntry[] {
  const versions = new Map(sweep.ruleSets.map(({ id, version }) => [id, version]));
  return counts.map((rule) => ({
    ...rule,
    sweepId: sweep.id,
    asOf: sweep.asOf,
    ruleSetVersion: versions.get(rule.ruleSetId) ?? '',
    byTown,
  }));
}
