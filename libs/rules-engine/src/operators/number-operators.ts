import type { FactType } from '../fact-catalogue.js';
import type { Truth } from '../truth.js';
import { type Count, isAtMost, isLess } from './compare-numbers.js';
import type { Operator } from './operator.js';

const COUNTABLE: readonly FactType[] = ['integer', 'number'];

const ordering = (name: string, compare: (a: Count, b: Count) => Truth): Operator => ({
  name,
  factTypes: COUNTABLE,
  threshold: 'same',
  // The operand types were checked against `factTypes` when the rule was compiled.
  test: (value, threshold) => compare(value as Count, threshold as Count),
});

export const NUMBER_OPERATORS: readonly Operator[] = [
  ordering('lessThan', isLess),
  ordering('lessThanInclusive', isAtMost),
  ordering('greaterThan', (a, b) => isLess(b, a)),
  ordering('greaterThanInclusive', (a, b) => isAtMost(b, a)),
];
