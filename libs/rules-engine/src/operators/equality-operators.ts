import type { FactType } from '../fact-catalogue.js';
import { isInterval } from '../fact-value.js';
import { not, type Truth } from '../truth.js';
import { type Count, isEqual } from './compare-numbers.js';
import type { KnownValue, Operator } from './operator.js';

const COMPARABLE: readonly FactType[] = ['boolean', 'integer', 'number', 'date', 'word'];

function equal(value: KnownValue, threshold: KnownValue): Truth {
  if (isInterval(value) || isInterval(threshold)) return isEqual(value as Count, threshold as Count);
  return value === threshold;
}

export const EQUALITY_OPERATORS: readonly Operator[] = [
  { name: 'equal', factTypes: COMPARABLE, threshold: 'same', test: equal },
  {
    name: 'notEqual',
    factTypes: COMPARABLE,
    threshold: 'same',
    test: (value, threshold) => not(equal(value, threshold)),
  },
];
