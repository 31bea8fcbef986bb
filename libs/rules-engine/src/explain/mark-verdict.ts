import type { CompiledGrace, CompiledRule } from '../compile/compiled-rule.js';
import { graceCode } from '../evaluate/decide-rule.js';
import type { SubjectFacts } from '../evaluate/subject-facts.js';
import {
  COMPLIANT,
  INSUFFICIENT_DATA,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  verdictOfCode,
} from '../program/verdict-code.js';
import type { Truth } from '../truth.js';
import type { Verdict } from '../verdict.js';
import { markDeciding, type MarkableNode } from './mark-deciding.js';

/** What the conditions of a rule come to. */
export interface DecidedConditions {
  readonly applicability: MarkableNode;
  readonly requirement: MarkableNode;
}

/** The verdict that follows from what the conditions of a rule come to; marks in these the leaves that decided it. */
export function markVerdict(
  rule: CompiledRule,
  { applicability, requirement }: DecidedConditions,
  facts: SubjectFacts,
): Verdict {
  const { grace } = rule;
  const applies = applicability.truth;
  const holds = requirement.truth;
  // What is undecided for want of data, or of the start of the grace, is so whatever else is known.
  const isRequired = applies === true && (holds !== false || grace === null || hasStart(grace, facts));
  if (isRequired) markDeciding(requirement);
  if (applies !== true || (isRequired && holds !== null)) markDeciding(applicability);
  return verdictOf(rule, applies, holds, facts);
}

const hasStart = ({ from }: CompiledGrace, facts: SubjectFacts): boolean => from.valueIn(facts) !== null;

function verdictOf({ grace }: CompiledRule, applies: Truth, holds: Truth, facts: SubjectFacts): Verdict {
  if (applies !== true) return verdictOfCode(applies === null ? INSUFFICIENT_DATA : NOT_APPLICABLE);
  if (holds !== false) return verdictOfCode(holds === null ? INSUFFICIENT_DATA : COMPLIANT);
  return verdictOfCode(grace === null ? NON_COMPLIANT : graceCode(grace, facts));
}
