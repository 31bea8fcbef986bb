import { AS_OF } from '../built-in-facts.js';
import type { CompiledCondition, CompiledLeaf, CompiledRule, Operand } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { AGE_OPERATORS } from '../operators/age-operators.js';
import { termsOf } from '../template/text-template.js';

/** What a rule's verdict, its explanation and its texts rest on. */
export interface RuleGrounds {
  /** Everything that the rule may ask about its subject, each request once. */
  readonly requests: readonly TypedFactRequest[];
  /** Whether it looks at the date of the evaluation itself, and not by way of facts alone. */
  readonly isDated: boolean;
}

const known = new WeakMap<CompiledRule, RuleGrounds>();

/**
 * The grounds of a rule. Where the answers to its requests are the same, and the date too if it is dated, so is all
 * that can be said about its subject.
 */
export function groundsOf(rule: CompiledRule): RuleGrounds {
  const found = known.get(rule);
  if (found !== undefined) return found;
  const leaves = [...leavesOf(rule.applicability), ...leavesOf(rule.requirement)];
  const operands = [
    ...leaves.flatMap(({ value, threshold }) => [value, threshold]),
    ...(rule.grace === null ? [] : [rule.grace.from]),
    ...Object.values(rule.texts).flatMap(({ zh, en }) => [...termsOf(zh), ...termsOf(en)]),
  ];
  const grounds = {
    requests: [...new Set(operands.flatMap(({ request }) => request ?? []))],
    isDated: leaves.some(({ operator }) => AGE_OPERATORS.includes(operator)) || operands.some(isTheDate),
  };
  known.set(rule, grounds);
  return grounds;
}

const leavesOf = (condition: CompiledCondition): readonly CompiledLeaf[] =>
  condition.kind === 'leaf' ? [condition] : condition.children.flatMap(leavesOf);

const isTheDate = ({ reference }: Operand): boolean => reference?.fact === AS_OF;
