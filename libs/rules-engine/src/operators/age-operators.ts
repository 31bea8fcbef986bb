import { dayAfterMonths, daysBetween, monthsBetween } from '../dates/calendar-date.js';
import { dayNumber } from '../dates/day-number.js';
import { all, type Truth } from '../truth.js';
import { type Count, highest, isAtMost, lowest } from './compare-numbers.js';
import type { KnownValue, Operator } from './operator.js';

export interface AgeOperator extends Operator {
  /** The days on which its answer may turn as time goes by, by `dayNumber`: on any other it is that of the day before. */
  turningDays(value: KnownValue, threshold: KnownValue): readonly number[];
}

/** `turns` are the days of one length on which its answer turns. */
const age = (
  name: string,
  holds: (event: string, length: Count, asOf: string) => Truth,
  turns: (event: string, length: number) => readonly number[],
): AgeOperator => ({
  name,
  factTypes: ['date'],
  threshold: 'integer',
  test: (value, threshold, asOf) => holds(value as string, threshold as Count, asOf),
  turningDays: (value, threshold) => {
    const [event, length] = [value as string, threshold as Count];
    return typeof length === 'number'
      ? turns(event, length)
      : [...turns(event, lowest(length)), ...turns(event, highest(length))];
  },
});

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
    (event, days) => [dayNumber(event), dayNumber(event) + Math.floor(days) + 1],
  ),
  // days(event, asOf) ≥ n
  age(
    'olderThanDays',
    (event, days, asOf) => isAtMost(days, daysBetween(event, asOf)),
    (event, days) => [dayNumber(event) + Math.ceil(days)],
  ),
  // event ≤ asOf ≤ event + n months
  age(
    'withinMonths',
    (event, months, asOf) => all([event <= asOf, isAtMost(monthsBetween(event, asOf).begun, months)]),
    (event, months) => [dayNumber(event), dayAfterMonths(event, Math.floor(months)) + 1],
  ),
  // event + n months ≤ asOf
  age(
    'olderThanMonths',
    (event, months, asOf) => isAtMost(months, monthsBetween(event, asOf).whole),
    (event, months) => [dayAfterMonths(event, Math.ceil(months))],
  ),
];
