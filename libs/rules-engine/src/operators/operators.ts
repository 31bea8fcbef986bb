import type { FactType } from '../fact-catalogue.js';
import { AGE_OPERATORS } from './age-operators.js';
import { DATE_OPERATORS } from './date-operators.js';
import { EQUALITY_OPERATORS } from './equality-operators.js';
import { NUMBER_OPERATORS } from './number-operators.js';
import type { Operator } from './operator.js';
import { WORD_OPERATORS } from './word-operators.js';

/** json-rules-engine's ten operators under their own names, and ours for dates and lists of words. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  [...EQUALITY_OPERATORS, ...NUMBER_OPERATORS, ...WORD_OPERATORS, ...DATE_OPERATORS, ...AGE_OPERATORS].map(
    (operator) => [operator.name, operator],
  ),
);

/** The type an operator expects of its threshold when its fact is of type `fact`. */
export const thresholdType = (operator: Operator, fact: FactType): FactType =>
  operator.threshold === 'same' ? fact : operator.threshold;
