import { parameterName } from '../built-in-facts.js';
import type {
  CompiledCondition,
  CompiledGrace,
  CompiledLeaf,
  CompiledRule,
  FactOperand,
  Operand,
} from '../compile/compiled-rule.js';
import { graceCode, graceEnd } from '../evaluate/decide-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader } from '../fact-request.js';
import { isInterval } from '../fact-value.js';
import {
  COMPLIANT,
  INSUFFICIENT_DATA,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  verdictOfCode,
} from '../program/verdict-code.js';
import type { Truth } from '../truth.js';
import { decidingChildren } from './deciding-child.js';
import type {
  ExplainedFact,
  ExplanationNode,
  GraceExplanation,
  LeafExplanation,
  RuleExplanation,
} from './explanation.js';
import { type FactWitness, SILENT_WITNESS } from './fact-witness.js';

/** What one explanation is made from. */
interface Sources {
  readonly facts: SubjectFacts;
  readonly witness: FactWitness;
}

/**
 * Why a rule gives its verdict for a subject on `asOf`: both conditions as whole trees, and the grace if the
 * rule has one. `read` answers requests for verdicts, too: `SubjectEvaluation.read` does; so does `witness`, whom
 * nobody has to give.
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
  const { applicability, requirement, grace } = rule;
  const applies = applicability.truthIn(facts);
  const holds = requirement.truthIn(facts);
  const isFailing = applies === true && holds === false;
  // What is undecided for want of data, or of the start of the grace, is so whatever else is known.
  const isRequired = applies === true && (holds !== false || grace === null || hasStart(grace, facts));
  const decidesApplicability = applies !== true || (isRequired && holds !== null);
  return {
    verdict: verdictOf(rule, applies, holds, facts),
    applicability: explainCondition(applicability, decidesApplicability, sources),
    requirement: explainCondition(requirement, isRequired, sources),
    ...(grace && { grace: explainGrace(grace, isFailing, sources) }),
  };
}

const hasStart = ({ from }: CompiledGrace, facts: SubjectFacts): boolean => from.valueIn(facts) !== null;

function verdictOf({ grace }: CompiledRule, applies: Truth, holds: Truth, facts: SubjectFacts) {
  if (applies !== true) return verdictOfCode(applies === null ? INSUFFICIENT_DATA : NOT_APPLICABLE);
  if (holds !== false) return verdictOfCode(holds === null ? INSUFFICIENT_DATA : COMPLIANT);
  return verdictOfCode(grace === null ? NON_COMPLIANT : graceCode(grace, facts));
}

function explainCondition(
  condition: CompiledCondition,
  isDeciding: boolean,
  sources: Sources,
): ExplanationNode {
  if (condition.kind === 'leaf') return explainLeaf(condition, isDeciding, sources);
  const truth = condition.truthIn(sources.facts);
  const decides = isDeciding ? decidingChildren(condition, truth, sources.facts) : null;
  const children = condition.children.map((child) =>
    explainCondition(child, decides?.(child) ?? false, sources),
  );
  return { kind: condition.kind, truth, children };
}

const NOTHING: readonly string[] = Object.freeze([]);

function explainLeaf(
  { value, operator, threshold, truthIn }: CompiledLeaf,
  decisive: boolean,
  sources: Sources,
): LeafExplanation {
  const { facts, witness } = sources;
  const truth = truthIn(facts);
  const { reference, definition, request } = value;
  return {
    kind: 'leaf',
    fact: reference.fact,
    args: request?.args ?? NO_ARGUMENTS,
    label: definition.label,
    operator: operator.name,
    value: value.valueIn(facts),
    threshold: threshold.valueIn(facts),
    ...(threshold.reference !== null && explainThreshold(threshold, witness)),
    truth,
    decisive,
    missing: truth === null ? missingFields(value, threshold, sources) : NOTHING,
    datedOn: request === null ? null : witness.datedOn(request),
  };
}

function explainThreshold(
  threshold: FactOperand,
  witness: FactWitness,
): Pick<LeafExplanation, 'param' | 'thresholdFact'> {
  const param = parameterName(threshold.reference.fact);
  return param === null ? { thresholdFact: explainFact(threshold, witness) } : { param };
}

const NO_ARGUMENTS = Object.freeze({});

const explainFact = (
  { reference, definition, request }: FactOperand,
  witness: FactWitness,
): ExplainedFact => ({
  fact: reference.fact,
  args: request?.args ?? NO_ARGUMENTS,
  label: definition.label,
  datedOn: request === null ? null : witness.datedOn(request),
});

/** The fields behind the undecided sides of a comparison, each once. */
function missingFields(value: Operand, threshold: Operand, sources: Sources): readonly string[] {
  const left = missingOf(value, sources);
  const right = missingOf(threshold, sources);
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  return [...new Set([...left, ...right])].sort();
}

function missingOf(operand: Operand, { facts, witness }: Sources): readonly string[] {
  const value = operand.valueIn(facts);
  const isOpen = value === null || isInterval(value);
  return isOpen && operand.request !== null ? witness.missing(operand.request) : NOTHING;
}

function explainGrace({ from, days }: CompiledGrace, decisive: boolean, sources: Sources): GraceExplanation {
  // The linter admits nothing but a date here.
  const start = from.valueIn(sources.facts) as string | null;
  return {
    from: start,
    days,
    endsOn: start === null ? null : graceEnd(start, days),
    decisive,
    missing: start === null ? missingOf(from, sources) : NOTHING,
  };
}
