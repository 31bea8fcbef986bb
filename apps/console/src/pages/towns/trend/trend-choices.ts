import type { Overview } from '@hongzhu/client';
import type { Measure } from '../measures.js';
import { rulesOf } from '../rules-of.js';

/** The measures that are of markets by one rule, so that they have a trend of their own. */
export const RATED = ['organizations', 'members', 'sites'] as const;
export type Rated = (typeof RATED)[number];

/** By which rule sweeps say of every market that it is covered, that all its members are in a branch, that it is a site as it should be. */
export const RULE_OF: Readonly<Record<Rated, string>> = {
  organizations: 'market-branch-coverage',
  members: 'member-unassigned',
  sites: 'five-ones-complete',
};

const isRated = (measure: Measure): measure is Rated => RATED.some((each) => each === measure);

/** What the trend shows once the towns are looked at by a measure: its rule, or null for all rules. */
export const ruleOfMeasure = (measure: Measure): string | null =>
  isRated(measure) ? RULE_OF[measure] : null;

/** The measure that a rule stands for; null for all others, and for all rules together. */
export const measureOfRule = (ruleId: string | null): Rated | null =>
  RATED.find((measure) => RULE_OF[measure] === ruleId) ?? null;

export interface TrendChoices {
  /** Rules of which there are open findings, the gravest first. */
  readonly open: readonly string[];
  /** The others that are in force. */
  readonly others: readonly string[];
}

/** The rules that may be chosen beside those of the measures, each once. */
export function trendChoices(
  byRule: Overview['findings']['byRule'],
  inForce: Iterable<string>,
): TrendChoices {
  const taken = new Set(Object.values(RULE_OF));
  const open = rulesOf(byRule).flatMap(({ ruleId }) => (taken.has(ruleId) ? [] : [ruleId]));
  for (const ruleId of open) taken.add(ruleId);
  return { open, others: [...inForce].filter((ruleId) => !taken.has(ruleId)) };
}
