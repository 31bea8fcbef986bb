import type {
  CompiledCondition,
  CompiledGrace,
  CompiledLeaf,
  CompiledRule,
  FactOperand,
} from '../compile/compiled-rule.js';
import { parameterName } from '../built-in-facts.js';
import { decideRule, graceEnd } from '../evaluate/decide-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader } from '../fact-request.js';
import type {
  ExplainedFact,
  ExplanationNode,
  GraceExplanation,
  LeafExplanation,
  RuleExplanation,
} from './explanation.js';

/**
 * Why a rule gives its verdict for a subject on `asOf`: both conditions as whole trees, and the grace if the
 * rule has one. `read` answers requests for verdicts, too: `SubjectEvaluation.read` does.
 */
export function explainRule(rule: CompiledRule, read: FactReader, asOf: string): RuleExplanation {
  const facts = new SubjectFacts(read, asOf);
  return {
    verdict: decideRule(rule, facts).verdict,
    applicability: explainCondition(rule.applicability, facts),
    requirement: explainCondition(rule.requirement, facts),
    ...(rule.grace && { grace: explainGrace(rule.grace, facts) }),
  };
}

function explainCondition(condition: CompiledCondition, facts: SubjectFacts): ExplanationNode {
  if (condition.kind === 'leaf') return explainLeaf(condition, facts);
  const children = condition.children.map((child) => explainCondition(child, facts));
  return { kind: condition.kind, truth: condition.truthIn(facts), children };
}

function explainLeaf(
  { value, operator, threshold, truthIn }: CompiledLeaf,
  facts: SubjectFacts,
): LeafExplanation {
  const { reference, definition, request } = value;
  return {
    kind: 'leaf',
    fact: reference.fact,
    args: request?.args ?? NO_ARGUMENTS,
    label: definition.label,
    operator: operator.name,
    value: value.valueIn(facts),
    threshold: threshold.valueIn(facts),
    ...(threshold.reference !== null && explainThreshold(threshold)),
    truth: truthIn(facts),
  };
}

function explainThreshold(threshold: FactOperand): Pick<LeafExplanation, 'param' | 'thresholdFact'> {
  const param = parameterName(threshold.reference.fact);
  return param === null ? { thresholdFact: explainFact(threshold) } : { param };
}

const NO_ARGUMENTS = Object.freeze({});

const explainFact = ({ reference, definition, request }: FactOperand): ExplainedFact => ({
  fact: reference.fact,
  args: request?.args ?? NO_ARGUMENTS,
  label: definition.label,
});

function explainGrace({ from, days }: CompiledGrace, facts: SubjectFacts): GraceExplanation {
  // The linter admits nothing but a date here.
  const start = from.valueIn(facts) as string | null;
  return { from: start, days, endsOn: start === null ? null : graceEnd(start, days) };
}
