import type { Operand } from '../compile/compiled-rule.js';
import { type FactValue, isInterval } from '../fact-value.js';
import type { FactWitness } from './fact-witness.js';

export const NOTHING_MISSING: readonly string[] = Object.freeze([]);

/** One side of a comparison, with what it came to. */
export interface Side {
  readonly operand: Operand;
  readonly value: FactValue;
}

/** The fields behind the undecided sides of a comparison, each once. */
export function missingOfSides(left: Side, right: Side, witness: FactWitness): readonly string[] {
  const ofLeft = missingOf(left.operand, left.value, witness);
  const ofRight = missingOf(right.operand, right.value, witness);
  if (ofLeft.length === 0) return ofRight;
  if (ofRight.length === 0) return ofLeft;
  return [...new Set([...ofLeft, ...ofRight])].sort();
}

/** The fields that would tell what a fact is, as long as that is not known exactly. */
export function missingOf({ request }: Operand, value: FactValue, witness: FactWitness): readonly string[] {
  if (request === null) return NOTHING_MISSING;
  return value === null || isInterval(value) ? witness.missing(request) : NOTHING_MISSING;
}
