import { dayAfterMonths, daysBetween, monthsBetween } from '../dates/calendar-date.js';
import { dayNumber } from '../dates/day-number.js';
import { all, type Truth } from '../truth.js';
import { type Count, highest, isAtMost, lowest } from './compare-numbers.js';
import type { KnownValue, Operator } from './operator.js';

export interface AgeOperator extends Operator {
  /** The days on which its answer turns as time goes by, or may, by `dayNumber`: on all others it is what it was the day before. */
  turningDays(value: KnownValue, threshold: KnownValue): readonly number[];
}

/** `after` is the day of a length after the event. */
const age = (
  name: string,
  holds: (event: string, length: Count, asOf: string) => Truth,
  after: (event: string, length: number) => number,
): AgeOperator => ({
  name,
  factTypes: ['date'],
  threshold: 'integer',
  test: (value, threshold, asOf) => holds(value as string, threshold as Count, asOf),
  turningDays: (value, threshold) => {
    const event = value as string;
    const ends = [lowest(threshold as Count), highest(threshold as Count)].flatMap((length) => [
      after(event, Math.floor(length)),
      after(event, Math.ceil(length)),
    ]);
    // What is within a length on its last day is no longer on the next.
    return [dayNumber(event), ...ends, ...ends.map((day) => day + 1)];
  },
});

const daysAfter = (event: string, days: number): number => dayNumber(event) + days;

/**
 * How long ago an event was, held against n days or calendar months. A day that is still to come is not within.
 * On the day exactly n after the event both hold: it is within n and n ago or longer.
 */
export const AGE_OPERATORS: readonly AgeOperator[] = [
  // 0 ≤ days(event, asOf) ≤ n
  age(
    'withinDays',
    (event, days, asOf) => {
      const passed = daysBetween(event, asOf);
      return all([passed >= 0, isAtMost(passed, days)]);
    },
    daysAfter,
  ),
  // days(event, asOf) ≥ n
  age('olderThanDays', (event, days, asOf) => isAtMost(days, daysBetween(event, asOf)), daysAfter),
  // event ≤ asOf ≤ event + n months
  age(
    'withinMonths',
    (event, months, asOf) => all([event <= asOf, isAtMost(monthsBetween(event, asOf).begun, months)]),
    dayAfterMonths,
  ),
  // event + n months ≤ asOf
  age(
    'olderThanMonths',
    (event, months, asOf) => isAtMost(months, monthsBetween(event, asOf).whole),
    dayAfterMonths,
  ),
];
