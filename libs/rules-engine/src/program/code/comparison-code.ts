import type { ConstantValue } from '../../compile/compiled-rule.js';
import { literal } from './literal.js';

/** The two sides of a comparison as expressions of values that are plainly known; days are numbers. */
export interface Sides {
  readonly value: string;
  readonly threshold: string;
  /** The threshold itself, if it is constant. */
  readonly constant: ConstantValue | null;
  /** The day of the evaluation. */
  readonly today: string;
}

type Comparison = (sides: Sides) => string | null;

const between =
  (sign: string): Comparison =>
  ({ value, threshold }) =>
    `${value} ${sign} ${threshold}`;

/** Longer lists are left to the closures, so that code stays short. */
const MOST_WORDS = 16;

const isAnyOf: Comparison = ({ value, constant }) =>
  joined(constant, (word) => `${value} === ${word}`, ' || ', 'false');

const not =
  (comparison: Comparison): Comparison =>
  (sides) => {
    const test = comparison(sides);
    return test === null ? null : `!(${test})`;
  };

const contains: Comparison = ({ value, threshold }) => `${value}.includes(${threshold})`;

/** The operators that have code. `withinDays`: 0 ≤ days(value, today) ≤ threshold. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['equal', between('===')],
  ['notEqual', between('!==')],
  ['lessThan', between('<')],
  ['lessThanInclusive', between('<=')],
  ['greaterThan', between('>')],
  ['greaterThanInclusive', between('>=')],
  ['before', between('<')],
  ['onOrBefore', between('<=')],
  ['after', between('>')],
  ['onOrAfter', between('>=')],
  ['in', isAnyOf],
  ['notIn', not(isAnyOf)],
  ['contains', contains],
  ['doesNotContain', not(contains)],
  [
    'containsAll',
    ({ value, constant }) => joined(constant, (word) => `${value}.includes(${word})`, ' && ', 'true'),
  ],
  [
    'containsAny',
    ({ value, constant }) => joined(constant, (word) => `${value}.includes(${word})`, ' || ', 'false'),
  ],
  [
    'withinDays',
    ({ value, threshold, today }) => `${value} <= ${today} && ${today} - ${value} <= ${threshold}`,
  ],
  ['olderThanDays', ({ value, threshold, today }) => `${today} - ${value} >= ${threshold}`],
]);

/** The operators that hold the date of the evaluation against the value. */
const AGES: ReadonlySet<string> = new Set(['withinDays', 'olderThanDays']);
export const looksAtToday = (operator: string): boolean => AGES.has(operator);

/** Code that is true or false as the comparison is; null for an operator or a list that has none. */
export const comparisonCode = (operator: string, sides: Sides): string | null =>
  COMPARISONS.get(operator)?.(sides) ?? null;

function joined(
  words: ConstantValue | null,
  test: (word: string) => string,
  sign: string,
  ofNone: string,
): string | null {
  if (!Array.isArray(words) || words.length > MOST_WORDS) return null;
  return words.length === 0 ? ofNone : words.map((word: string) => test(literal(word))).join(sign);
}
