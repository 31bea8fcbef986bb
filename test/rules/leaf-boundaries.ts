import { daysBetween, type LeafExplanation } from '@hongzhu/rules-engine';

/** A value that the cases of a rule have to try on a comparison. */
export interface Boundary {
  readonly name: string;
  readonly isTried: (leaf: LeafExplanation, asOf: string) => boolean;
}

/** `value − threshold`; NaN unless both are plain numbers. */
const distance = ({ value, threshold }: LeafExplanation): number =>
  typeof value === 'number' && typeof threshold === 'number' ? value - threshold : NaN;

/** Days from the threshold to the value; NaN unless both are known dates. */
const daysAfter = ({ value, threshold }: LeafExplanation): number =>
  typeof value === 'string' && typeof threshold === 'string' ? daysBetween(threshold, value) : NaN;

const at = (name: string, test: (leaf: LeafExplanation, asOf: string) => boolean): Boundary => ({
  name,
  isTried: test,
});

const AT = at('at the threshold', (leaf) => distance(leaf) === 0);
// A quantity need not be whole: anything less than one unit away is a step, too.
const BELOW = at('one step below', (leaf) => distance(leaf) < 0 && distance(leaf) >= -1);
const ABOVE = at('one step above', (leaf) => distance(leaf) > 0 && distance(leaf) <= 1);
const ON_THE_DAY = at('on the day', (leaf) => daysAfter(leaf) === 0);
const DAY_BEFORE = at('the day before', (leaf) => daysAfter(leaf) === -1);
const DAY_AFTER = at('the day after', (leaf) => daysAfter(leaf) === 1);

const age = (name: string, fits: (days: number, limit: unknown) => boolean): Boundary =>
  at(
    name,
    ({ value, threshold }, asOf) => typeof value === 'string' && fits(daysBetween(value, asOf), threshold),
  );

const AGES = [
  age('on the last day', (days, limit) => days === limit),
  age('a day too late', (days, limit) => days - 1 === limit),
  age('today', (days) => days === 0),
  age('tomorrow', (days) => days === -1),
];

/**
 * The two sides of a threshold, by operator; a comparison for equality has them only on numbers, and a count that
 * has to equal another may be off either way.
 */
export function boundariesOf(leaf: LeafExplanation): readonly Boundary[] {
  switch (leaf.operator) {
    case 'greaterThanInclusive':
    case 'lessThan':
      return [AT, BELOW];
    case 'lessThanInclusive':
    case 'greaterThan':
      return [AT, ABOVE];
    case 'equal':
    case 'notEqual':
      if (typeof leaf.threshold !== 'number') return [];
      return leaf.thresholdFact === undefined ? [AT, ABOVE] : [BELOW, AT, ABOVE];
    case 'onOrAfter':
    case 'before':
      return [ON_THE_DAY, DAY_BEFORE];
    case 'after':
    case 'onOrBefore':
      return [ON_THE_DAY, DAY_AFTER];
    case 'withinDays':
      return AGES;
    case 'containsAll':
      return wordsOf(leaf.threshold).map(lacksOnly);
    case 'in':
      return wordsOf(leaf.threshold).map((word) => at(word, ({ value }) => value === word));
    default:
      throw new RangeError(`Say which boundaries the operator ${leaf.operator} has.`);
  }
}

const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];

const lacksOnly = (word: string): Boundary =>
  at(`all but ${word}`, ({ value, threshold }) => {
    const words = wordsOf(value);
    return wordsOf(threshold).every((wanted) => words.includes(wanted) === (wanted !== word));
  });
