import { VERDICT } from '../built-in-facts.js';
import type { CompiledCondition, CompiledRule, FactOperand, Operand } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader, FactRequest } from '../fact-request.js';
import { isInterval } from '../fact-value.js';

/** A fact or verdict that has to be read: no parameter, and not the date. */
export interface AskedOperand extends FactOperand {
  readonly request: TypedFactRequest;
}

/**
 * The requests whose unknown values make the verdict `insufficient_data`, each once, in the order of the
 * document; empty for any other verdict. They come from the part that is undecided only: from applicability, or
 * else from the requirement, or else from the start of the grace. Where a verdict of another rule is undecided,
 * that rule's own undecided facts stand in its place. `read` answers requests for verdicts, too.
 */
export const undecidedFacts = (rule: CompiledRule, read: FactReader, asOf: string): readonly FactRequest[] =>
  undecidedOperands(rule, new SubjectFacts(read, asOf)).map(({ request }) => request);

/** The same as the operands that ask for them. */
export function undecidedOperands(rule: CompiledRule, facts: SubjectFacts): readonly AskedOperand[] {
  const operands = openOperands(rule, facts).flatMap((operand) => behind(operand, rule, facts));
  return [...new Map(operands.map((operand) => [operand.request, operand])).values()];
}

function openOperands(rule: CompiledRule, facts: SubjectFacts): readonly AskedOperand[] {
  if (rule.applicability.truthIn(facts) !== true) return openSides(rule.applicability, facts);
  if (rule.requirement.truthIn(facts) !== false) return openSides(rule.requirement, facts);
  return rule.grace && isOpen(rule.grace.from, facts) ? [rule.grace.from] : [];
}

/** The unknown sides of the unknown comparisons below a condition; none below one that is true or false. */
function openSides(condition: CompiledCondition, facts: SubjectFacts): readonly AskedOperand[] {
  if (condition.truthIn(facts) !== null) return [];
  if (condition.kind !== 'leaf') return condition.children.flatMap((child) => openSides(child, facts));
  return [condition.value, condition.threshold].filter((side) => isOpen(side, facts));
}

/** Literals, parameters and the date are known always, and exactly. */
function isOpen(operand: Operand, facts: SubjectFacts): operand is AskedOperand {
  const value = operand.valueIn(facts);
  return value === null || isInterval(value);
}

function behind(operand: AskedOperand, rule: CompiledRule, facts: SubjectFacts): readonly AskedOperand[] {
  const { fact, args } = operand.request;
  const asked = fact === VERDICT ? rule.dependencies.get(String(args['rule'])) : undefined;
  const causes = asked ? undecidedOperands(asked, facts) : [];
  return causes.length > 0 ? causes : [operand];
}
