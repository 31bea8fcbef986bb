import { parameterName } from '../built-in-facts.js';
import type { FactOperand, Operand } from '../compile/compiled-rule.js';
import type { FactValue } from '../fact-value.js';
import type { Demand } from './change.js';
import type { Origin, Variable } from './goal.js';

/** What a comparison demands of its right side, where that can be said so. */
const SEEN_FROM_THE_RIGHT: Readonly<Record<string, string>> = {
  equal: 'equal',
  notEqual: 'notEqual',
  lessThan: 'greaterThan',
  lessThanInclusive: 'greaterThanInclusive',
  greaterThan: 'lessThan',
  greaterThanInclusive: 'lessThanInclusive',
  before: 'after',
  onOrBefore: 'onOrAfter',
  after: 'before',
  onOrAfter: 'onOrBefore',
};

/** What a comparison demands of one of its sides; `valueIn` is what the other is to be. */
export function demandOn(
  variable: Variable,
  { leaf, isNegated }: Origin,
  valueIn: (operand: Operand) => FactValue,
): Demand {
  const { value, operator, threshold } = leaf;
  const isRight = value.request !== variable.request;
  if (!isRight) return { operator: operator.name, isNegated, ...heldAgainst(threshold, valueIn(threshold)) };
  const mirrored = SEEN_FROM_THE_RIGHT[operator.name];
  if (mirrored !== undefined) return { operator: mirrored, isNegated, ...heldAgainst(value, valueIn(value)) };
  const { fact } = value.reference;
  const about = { fact, label: value.definition.label };
  return { operator: operator.name, isNegated, ...heldAgainst(threshold, valueIn(threshold)), about };
}

function heldAgainst(
  operand: Operand,
  threshold: FactValue,
): Pick<Demand, 'threshold' | 'param' | 'thresholdFact'> {
  if (operand.reference === null) return { threshold };
  const { fact } = operand.reference;
  const param = parameterName(fact);
  return param === null ? { threshold, thresholdFact: namedFact(operand, fact) } : { threshold, param };
}

const namedFact = ({ definition }: FactOperand, fact: string) => ({ fact, label: definition.label });
