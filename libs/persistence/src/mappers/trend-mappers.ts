import { RuleTally, type Outcome, type OutcomeCounts, type RuleCounts } from '@hongzhu/compliance';
import type { OutcomeLists } from '../schema/tables/trend-tables.js';

/** In the order in which rows of towns have their numbers. */
export const OUTCOMES = [
  'compliant',
  'non_compliant',
  'in_grace',
  'insufficient_data',
  'not_applicable',
  'error',
] as const satisfies readonly Outcome[];

export function outcomeListsOf(rules: readonly RuleCounts[]): OutcomeLists {
  const sets: Record<string, Record<string, readonly number[]>> = {};
  for (const { ruleId, ruleSetId, verdicts } of rules)
    (sets[ruleSetId] ??= {})[ruleId] = OUTCOMES.map((outcome) => verdicts[outcome]);
  return sets;
}

/** Adds up the rules that are asked for. */
export function tallyOf(
  rows: readonly OutcomeLists[],
  isAsked: (ruleId: string, ruleSetId: string) => boolean,
): readonly RuleCounts[] {
  const tally = new RuleTally();
  for (const sets of rows)
    for (const [ruleSetId, rules] of Object.entries(sets))
      for (const [ruleId, numbers] of Object.entries(rules))
        if (isAsked(ruleId, ruleSetId))
          tally.addCounts([{ ruleId, ruleSetId, verdicts: verdictsOf(numbers) }]);
  return tally.counts();
}

const verdictsOf = (numbers: readonly number[]): OutcomeCounts =>
  Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, numbers[at] ?? 0])) as Record<Outcome, number>;
