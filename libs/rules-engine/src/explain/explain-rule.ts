import type { CompiledCondition, CompiledGrace, CompiledRule } from '../compile/compiled-rule.js';
import { graceCode, graceEnd } from '../evaluate/decide-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader } from '../fact-request.js';
import {
  COMPLIANT,
  INSUFFICIENT_DATA,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  verdictOfCode,
} from '../program/verdict-code.js';
import type { Truth } from '../truth.js';
import type { Verdict } from '../verdict.js';
import { explainLeaf } from './explain-leaf.js';
import type { GraceExplanation, RuleExplanation } from './explanation.js';
import type { ExplanationSources } from './explanation-sources.js';
import { type FactWitness, SILENT_WITNESS } from './fact-witness.js';
import { markDeciding } from './mark-deciding.js';
import { missingOf } from './missing-fields.js';
import type { NodeDraft } from './node-draft.js';
import { truthOfGroup } from './truth-of-group.js';

/**
 * Why a rule gives its verdict for a subject on `asOf`: both conditions as whole trees, and the grace if the
 * rule has one. `read` answers requests for verdicts, too: `SubjectEvaluation.read` does; so does `witness`, whom
 * nobody has to give. To explain several rules of one subject, open a `SubjectEvaluation`, which reads facts once.
 */
export const explainRule = (
  rule: CompiledRule,
  read: FactReader,
  asOf: string,
  witness: FactWitness = SILENT_WITNESS,
): RuleExplanation => explainFromFacts(rule, new SubjectFacts(read, asOf), witness);

/** The same from facts that are at hand. */
export function explainFromFacts(
  rule: CompiledRule,
  facts: SubjectFacts,
  witness: FactWitness,
): RuleExplanation {
  const sources = { facts, witness };
  const { grace } = rule;
  const applicability = explainCondition(rule.applicability, sources);
  const requirement = explainCondition(rule.requirement, sources);
  const applies = applicability.truth;
  const holds = requirement.truth;
  // What is undecided for want of data, or of the start of the grace, is so whatever else is known.
  const isRequired = applies === true && (holds !== false || grace === null || hasStart(grace, facts));
  if (isRequired) markDeciding(requirement);
  if (applies !== true || (isRequired && holds !== null)) markDeciding(applicability);
  return {
    verdict: verdictOf(rule, applies, holds, facts),
    applicability,
    requirement,
    grace: grace === null ? undefined : explainGrace(grace, applies === true && holds === false, sources),
  };
}

const hasStart = ({ from }: CompiledGrace, facts: SubjectFacts): boolean => from.valueIn(facts) !== null;

function verdictOf({ grace }: CompiledRule, applies: Truth, holds: Truth, facts: SubjectFacts): Verdict {
  if (applies !== true) return verdictOfCode(applies === null ? INSUFFICIENT_DATA : NOT_APPLICABLE);
  if (holds !== false) return verdictOfCode(holds === null ? INSUFFICIENT_DATA : COMPLIANT);
  return verdictOfCode(grace === null ? NON_COMPLIANT : graceCode(grace, facts));
}

/** Every comparison is made once; what a group comes to follows from its parts. */
function explainCondition(condition: CompiledCondition, sources: ExplanationSources): NodeDraft {
  if (condition.kind === 'leaf') return explainLeaf(condition, sources);
  const { kind } = condition;
  const children: NodeDraft[] = [];
  for (const child of condition.children) children.push(explainCondition(child, sources));
  return { kind, truth: truthOfGroup(kind, children), children };
}

function explainGrace(
  { from, days }: CompiledGrace,
  decisive: boolean,
  { facts, witness }: ExplanationSources,
): GraceExplanation {
  // The linter admits nothing but a date here.
  const start = from.valueIn(facts) as string | null;
  return {
    from: start,
    days,
    endsOn: start === null ? null : graceEnd(start, days),
    decisive,
    missing: missingOf(from, start, witness),
  };
}
