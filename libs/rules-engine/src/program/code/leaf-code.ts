import type { CompiledLeaf } from '../../compile/compiled-rule.js';
import { thresholdType } from '../../operators/operators.js';
import type { CodeScope } from './code-scope.js';
import { comparisonCode, looksAtToday } from './comparison-code.js';
import { type Declaration, operandCode, type OperandCode, TODAY } from './operand-code.js';

/**
 * A leaf as code: either two tests of which at most one holds (`isTrue`, `isFalse`), or one that decides whether
 * the sides are plainly known, and one that is the answer then. Where they leave it open, `otherwise` is the state.
 */
export interface LeafCode {
  readonly declares: readonly Declaration[];
  readonly tests:
    | { readonly isTrue: string; readonly isFalse: string }
    | { readonly isPlain: string; readonly holds: string }
    | null;
  readonly otherwise: string;
}

/** Code of a leaf. An operator or a side that has no code leaves everything to the closure. */
export function leafCode(leaf: CompiledLeaf, scope: CodeScope): LeafCode {
  const byClosure = `open(${scope.numberOf(leaf)}, c)`;
  const { operator, value: left, threshold: right } = leaf;
  const { type } = left.definition;
  const value = operandCode(left, type, scope);
  const threshold = operandCode(right, thresholdType(operator, type), scope);
  if (value === null || threshold === null) return onlyByClosure(byClosure);
  const operands = new Set([value, threshold, ...(looksAtToday(operator.name) ? [TODAY] : [])]);
  const declares = declared([...operands]);
  const alone = value.fact !== null && threshold.fact === null;
  // With a fact on both sides, one of the wrong type must be noticed though the other is unknown.
  const otherwise = alone ? `(${value.fact} === null ? 2 : ${byClosure})` : byClosure;
  if (alone && typeof right.constant === 'boolean') {
    const expected = operator.name === 'equal' ? right.constant : !right.constant;
    const tests = { isTrue: `${value.fact} === ${expected}`, isFalse: `${value.fact} === ${!expected}` };
    return { declares, tests, otherwise };
  }
  const sides = {
    value: value.value,
    threshold: threshold.value,
    constant: right.constant,
    today: TODAY.value,
  };
  const holds = comparisonCode(operator.name, sides);
  if (holds === null) return onlyByClosure(byClosure);
  const isPlain = [...operands].flatMap((operand) => operand.isPlain ?? []).join(' && ') || 'true';
  return { declares, tests: { isPlain, holds }, otherwise };
}

/** Each variable once: two parameters may make one fact of both sides. */
const declared = (operands: readonly OperandCode[]): readonly Declaration[] => [
  ...new Map(operands.flatMap(({ declares }) => declares).map((each) => [each.name, each])).values(),
];

const onlyByClosure = (byClosure: string): LeafCode => ({ declares: [], tests: null, otherwise: byClosure });
