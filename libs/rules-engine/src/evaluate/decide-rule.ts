import type { CompiledGrace, CompiledRule } from '../compile/compiled-rule.js';
import { addDays, daysBetween, LAST_CALENDAR_DATE } from '../dates/calendar-date.js';
import type { Verdict } from '../verdict.js';
import type { RuleResult } from './rule-result.js';
import type { SubjectFacts } from './subject-facts.js';

const plain = (verdict: Verdict): RuleResult => Object.freeze({ verdict, graceEndsOn: null });
const COMPLIANT = plain('compliant');
const NON_COMPLIANT = plain('non_compliant');
const INSUFFICIENT_DATA = plain('insufficient_data');
const NOT_APPLICABLE = plain('not_applicable');

/** Domain reference, section 4: applicability first, then the requirement, then the grace. */
export function decideRule(rule: CompiledRule, facts: SubjectFacts): RuleResult {
  const applies = rule.applicability.truthIn(facts);
  if (applies === false) return NOT_APPLICABLE;
  if (applies === null) return INSUFFICIENT_DATA;
  const holds = rule.requirement.truthIn(facts);
  if (holds === true) return COMPLIANT;
  if (holds === null) return INSUFFICIENT_DATA;
  return rule.grace === null ? NON_COMPLIANT : decideGrace(rule.grace, facts);
}

function decideGrace(grace: CompiledGrace, facts: SubjectFacts): RuleResult {
  const from = grace.from.valueIn(facts);
  if (from === null) return INSUFFICIENT_DATA;
  // The linter admits nothing but a date here, and every value read is checked against its type.
  const start = from as string;
  if (daysBetween(start, facts.asOf) >= grace.days) return NON_COMPLIANT;
  return { verdict: 'in_grace', graceEndsOn: graceEnd(start, grace.days) };
}

/** The first day after a grace of `days` days from `start`, or the last day that can be written. */
export function graceEnd(start: string, days: number): string {
  return daysBetween(start, LAST_CALENDAR_DATE) <= days ? LAST_CALENDAR_DATE : addDays(start, days);
}
