import type { OutcomeCounts, RuleCounts } from '../certificates/rule-counts.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Sweep } from '../sweeps/sweep.js';

/** How many verdicts of each kind one rule came to in one sweep. */
export interface TrendEntry extends RuleCounts {
  readonly sweepId: string;
  readonly asOf: string;
  readonly ruleSetVersion: string;
}

export interface TrendFilter {
  readonly ruleId?: string | undefined;
  readonly ruleSetId?: string | undefined;
  /** The first date, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** The last date. */
  readonly to?: string | undefined;
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
}

export abstract class TrendReader {
  /** The sweeps in which a rule asked for was decided, the latest date first, of one date the latest sweep first. */
  abstract list(filter: TrendFilter, page: PageRequest): Promise<Page<TrendPoint>>;
}

/**
 * Whether a sweep makes a point of the trend: it recorded, and it was of all towns. What a sweep of some towns counts
 * can't be compared with the nights before and after it.
 */
export const isOfTrend = ({ effect, townCodes }: Sweep): boolean => effect === 'record' && townCodes === null;

/** The entries of a sweep that counted so. */
export function trendOf(sweep: Sweep, counts: readonly RuleCounts[]): TrendEntry[] {
  const versions = new Map(sweep.ruleSets.map(({ id, version }) => [id, version]));
  return counts.map((rule) => ({
    ...rule,
    sweepId: sweep.id,
    asOf: sweep.asOf,
    ruleSetVersion: versions.get(rule.ruleSetId) ?? '',
  }));
}
