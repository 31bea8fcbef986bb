import { parameterName } from '../built-in-facts.js';
import type { ExplainedFact } from '../explain/explanation.js';
import type { Operator } from '../operators/operator.js';
import type { FactOperand, LeafWording, Operand } from './compiled-rule.js';

/** What an explanation says of a comparison whatever the subject is. */
export function wordingOf(operator: Operator, value: FactOperand, threshold: Operand): LeafWording {
  const { fact, args, label } = undated(value);
  const param = threshold.reference === null ? null : parameterName(threshold.reference.fact);
  const isFact = threshold.reference !== null && param === null;
  return Object.freeze({
    fact,
    args,
    label,
    operator: operator.name,
    param: param ?? undefined,
    thresholdFact: isFact ? undated(threshold) : undefined,
  });
}

const NO_ARGUMENTS = Object.freeze({});

const undated = ({ reference, definition, request }: FactOperand): ExplainedFact =>
  Object.freeze({
    fact: reference.fact,
    args: request?.args ?? NO_ARGUMENTS,
    label: definition.label,
    datedOn: null,
  });
