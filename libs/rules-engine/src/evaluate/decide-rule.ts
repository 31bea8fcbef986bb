import type { CompiledGrace, CompiledRule } from '../compile/compiled-rule.js';
import { addDaysAtMost, daysBetween } from '../dates/calendar-date.js';
import {
  COMPLIANT,
  IN_GRACE,
  INSUFFICIENT_DATA,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  type VerdictCode,
  verdictOfCode,
} from '../program/verdict-code.js';
import type { Verdict } from '../verdict.js';
import type { RuleResult } from './rule-result.js';
import type { SubjectFacts } from './subject-facts.js';

/** The result of a rule by its closures. Domain reference, section 4. */
export const decideRule = (rule: CompiledRule, facts: SubjectFacts): RuleResult =>
  resultOf(rule, verdictCode(rule, facts), facts);

/** First the applicability, then the requirement, then the grace; each only if the one before leaves it open. */
export function verdictCode(rule: CompiledRule, facts: SubjectFacts): VerdictCode {
  const applies = rule.applicability.truthIn(facts);
  if (applies === false) return NOT_APPLICABLE;
  return applies === null ? INSUFFICIENT_DATA : requirementCode(rule, facts);
}

/** The verdict of a rule that applies. */
export function requirementCode({ requirement, grace }: CompiledRule, facts: SubjectFacts): VerdictCode {
  const holds = requirement.truthIn(facts);
  if (holds === true) return COMPLIANT;
  if (holds === null) return INSUFFICIENT_DATA;
  return grace === null ? NON_COMPLIANT : graceCode(grace, facts);
}

/** What a failing rule with a grace comes to. */
export function graceCode(grace: CompiledGrace, facts: SubjectFacts): VerdictCode {
  const start = startOf(grace, facts);
  if (start === null) return INSUFFICIENT_DATA;
  return daysBetween(start, facts.asOf) >= grace.days ? NON_COMPLIANT : IN_GRACE;
}

/** The verdict of that code for the rule, with the end of its grace where that runs. */
export function resultOf({ grace }: CompiledRule, code: VerdictCode, facts: SubjectFacts): RuleResult {
  if (code !== IN_GRACE || grace === null) return WITHOUT_GRACE[verdictOfCode(code)];
  const start = startOf(grace, facts);
  return { verdict: 'in_grace', graceEndsOn: start === null ? null : graceEnd(start, grace.days) };
}

const plain = (verdict: Verdict): RuleResult => Object.freeze({ verdict, graceEndsOn: null });
const WITHOUT_GRACE: Readonly<Record<Verdict, RuleResult>> = {
  compliant: plain('compliant'),
  non_compliant: plain('non_compliant'),
  in_grace: plain('in_grace'),
  insufficient_data: plain('insufficient_data'),
  not_applicable: plain('not_applicable'),
};

/** The linter admits nothing but a date here, and every value read is checked against its type. */
const startOf = ({ from }: CompiledGrace, facts: SubjectFacts): string | null =>
  from.valueIn(facts) as string | null;

/** The first day after a grace of `days` days from `start`, or the last day that can be written. */
export const graceEnd = (start: string, days: number): string => addDaysAtMost(start, days);
