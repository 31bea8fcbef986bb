import { isTheDate } from '../built-in-facts.js';
import type { CompiledLeaf, CompiledRule } from '../compile/compiled-rule.js';
import { addDaysAtMost, sooner } from '../dates/calendar-date.js';
import { groundsOf } from '../explain/rule-grounds.js';
import { leafKey } from '../program/leaf-key.js';
import { IN_GRACE, type VerdictCode } from '../program/verdict-code.js';
import { resultOf } from './decide-rule.js';
import { leafTurnsOn } from './leaf-turns-on.js';
import type { SubjectFacts } from './subject-facts.js';

/**
 * The first day after the evaluation's on which one of these comparisons of rules about one subject turns, or one of
 * their graces ends, though every fact stays as it is; null for never. `codes` are the verdicts so far, by the index of the rule.
 */
export function standsUntil(
  rules: readonly CompiledRule[],
  codes: readonly (VerdictCode | undefined)[],
  facts: SubjectFacts,
): string | null {
  let first: string | null = null;
  for (const leaf of datedLeaves(rules)) first = sooner(first, leafTurnsOn(leaf, facts));
  for (let index = 0; index < codes.length; index += 1) {
    if (codes[index] === IN_GRACE) first = sooner(first, graceTurnsOn(rules[index]!, facts));
  }
  return first;
}

/** A grace that runs ends, or, if it starts anew every day, ends another day tomorrow. */
function graceTurnsOn(rule: CompiledRule, facts: SubjectFacts): string | null {
  return rule.grace !== null && isTheDate(rule.grace.from)
    ? addDaysAtMost(facts.asOf, 1)
    : resultOf(rule, IN_GRACE, facts).graceEndsOn;
}

const known = new WeakMap<readonly CompiledRule[], readonly CompiledLeaf[]>();

/** The comparisons of all these rules that look at the date, alike ones once. */
function datedLeaves(rules: readonly CompiledRule[]): readonly CompiledLeaf[] {
  const found = known.get(rules);
  if (found !== undefined) return found;
  const leaves = rules.flatMap((rule) => groundsOf(rule).datedLeaves);
  const distinct = [...new Map(leaves.map((leaf) => [leafKey(leaf), leaf])).values()];
  known.set(rules, distinct);
  return distinct;
}
