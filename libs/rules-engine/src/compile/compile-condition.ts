import type { Operator } from '../operators/operator.js';
import { OPERATORS } from '../operators/operators.js';
import type { Condition, Leaf } from '../rule-document.js';
import { RuleDocumentError } from '../rule-document-error.js';
import type { SubjectFacts } from '../evaluate/subject-facts.js';
import { not, type Truth } from '../truth.js';
import { type CompileContext, compileOperand, compileReference } from './compile-operand.js';
import type {
  CompiledCondition,
  CompiledGroup,
  CompiledLeaf,
  FactOperand,
  Operand,
} from './compiled-rule.js';
import { wordingOf } from './leaf-wording.js';

/** Compiles a linted condition to closures; evaluating it stops as soon as the truth is decided. */
export function compileCondition(condition: Condition, context: CompileContext): CompiledCondition {
  if ('all' in condition) return group('all', condition.all, context, false);
  if ('any' in condition) return group('any', condition.any, context, true);
  if ('not' in condition) {
    const child = compileCondition(condition.not, context);
    return { kind: 'not', children: [child], truthIn: (facts) => not(child.truthIn(facts)) };
  }
  return compileLeaf(condition, context);
}

/** `decisive` is the truth of one part that decides the whole: false for `all`, true for `any`. */
function group(
  kind: 'all' | 'any',
  parts: readonly Condition[],
  context: CompileContext,
  decisive: boolean,
): CompiledGroup {
  const children = parts.map((part) => compileCondition(part, context));
  const truthIn = (facts: SubjectFacts): Truth => {
    let truth: Truth = !decisive;
    for (const child of children) {
      const part = child.truthIn(facts);
      if (part === decisive) return decisive;
      if (part === null) truth = null;
    }
    return truth;
  };
  return { kind, children, truthIn };
}

function compileLeaf(leaf: Leaf, context: CompileContext): CompiledLeaf {
  const operator = OPERATORS.get(leaf.operator);
  if (!operator) throw new RuleDocumentError('operator.unknown', `${context.document.id}: ${leaf.operator}`);
  const value = compileReference(leaf, context);
  const threshold = compileOperand(leaf.value, context);
  const truthIn = comparison(operator, value, threshold);
  const wording = wordingOf(operator, value, threshold);
  return { kind: 'leaf', operator, value, threshold, wording, truthIn };
}

function comparison(operator: Operator, value: FactOperand, threshold: Operand): CompiledLeaf['truthIn'] {
  const { constant } = threshold;
  if (constant !== null) {
    return (facts) => {
      const left = value.valueIn(facts);
      return left === null ? null : operator.test(left, constant, facts.asOf);
    };
  }
  return (facts) => {
    // Both are read, so that one of the wrong type is noticed though the other is unknown.
    const left = value.valueIn(facts);
    const right = threshold.valueIn(facts);
    return left === null || right === null ? null : operator.test(left, right, facts.asOf);
  };
}
