import { VERDICT } from '../built-in-facts.js';
import type { CompiledCondition, CompiledRule, Operand } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader, FactRequest } from '../fact-request.js';
import { isInterval } from '../fact-value.js';

/**
 * The requests whose unknown values make the verdict `insufficient_data`, each once, in the order of the
 * document; empty for any other verdict. They come from the part that is undecided only: from applicability, or
 * else from the requirement, or else from the start of the grace. Where a verdict of another rule is undecided,
 * that rule's own undecided facts stand in its place. `read` answers requests for verdicts, too.
 */
export function undecidedFacts(rule: CompiledRule, read: FactReader, asOf: string): readonly FactRequest[] {
  return [...new Set(undecidedRequests(rule, new SubjectFacts(read, asOf)))];
}

function undecidedRequests(rule: CompiledRule, facts: SubjectFacts): readonly TypedFactRequest[] {
  return undecidedOperands(rule, facts)
    .flatMap(({ request }) => request ?? [])
    .flatMap((request) => behind(request, rule, facts));
}

function undecidedOperands(rule: CompiledRule, facts: SubjectFacts): readonly Operand[] {
  const applies = rule.applicability.truthIn(facts);
  if (applies !== true) return applies === null ? openLeaves(rule.applicability, facts) : [];
  const holds = rule.requirement.truthIn(facts);
  if (holds !== false) return holds === null ? openLeaves(rule.requirement, facts) : [];
  return rule.grace && isOpen(rule.grace.from, facts) ? [rule.grace.from] : [];
}

/** The unknown sides of the unknown comparisons below a condition that is itself unknown. */
function openLeaves(condition: CompiledCondition, facts: SubjectFacts): readonly Operand[] {
  if (condition.truthIn(facts) !== null) return [];
  if (condition.kind !== 'leaf') return condition.children.flatMap((child) => openLeaves(child, facts));
  return [condition.value, condition.threshold].filter((side) => isOpen(side, facts));
}

function isOpen(operand: Operand, facts: SubjectFacts): boolean {
  const value = operand.valueIn(facts);
  return value === null || isInterval(value);
}

function behind(
  request: TypedFactRequest,
  rule: CompiledRule,
  facts: SubjectFacts,
): readonly TypedFactRequest[] {
  const asked = request.fact === VERDICT ? rule.dependencies.get(String(request.args['rule'])) : undefined;
  const causes = asked ? undecidedRequests(asked, facts) : [];
  return causes.length > 0 ? causes : [request];
}
