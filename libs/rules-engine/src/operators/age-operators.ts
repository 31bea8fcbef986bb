import { daysBetween, monthsBetween } from '../dates/calendar-date.js';
import { all, type Truth } from '../truth.js';
import { type Count, isAtMost } from './compare-numbers.js';
import type { Operator } from './operator.js';

const age = (name: string, holds: (event: string, length: Count, asOf: string) => Truth): Operator => ({
  name,
  factTypes: ['date'],
  threshold: 'integer',
  test: (value, threshold, asOf) => holds(value as string, threshold as Count, asOf),
});

/**
 * How long ago an event was, held against n days or calendar months. A day that is still to come is not within.
 * On the day exactly n after the event both hold: it is within n and n ago or longer.
 */
export const AGE_OPERATORS: readonly Operator[] = [
  // 0 ≤ days(event, asOf) ≤ n
  age('withinDays', (event, days, asOf) => {
    const passed = daysBetween(event, asOf);
    return all([passed >= 0, isAtMost(passed, days)]);
  }),
  // days(event, asOf) ≥ n
  age('olderThanDays', (event, days, asOf) => isAtMost(days, daysBetween(event, asOf))),
  // event ≤ asOf ≤ event + n months
  age('withinMonths', (event, months, asOf) =>
    all([event <= asOf, isAtMost(monthsBetween(event, asOf).begun, months)]),
  ),
  // event + n months ≤ asOf
  age('olderThanMonths', (event, months, asOf) => isAtMost(months, monthsBetween(event, asOf).whole)),
];
