import type { KnownValue, Operator } from './operator.js';

// `YYYY-MM-DD` sorts as text in the order of time.
const ordering = (name: string, compare: (a: string, b: string) => boolean): Operator => ({
  name,
  factTypes: ['date'],
  threshold: 'same',
  test: (value: KnownValue, threshold: KnownValue) => compare(value as string, threshold as string),
});

export const DATE_OPERATORS: readonly Operator[] = [
  ordering('before', (a, b) => a < b),
  ordering('onOrBefore', (a, b) => a <= b),
  ordering('after', (a, b) => a > b),
  ordering('onOrAfter', (a, b) => a >= b),
];
