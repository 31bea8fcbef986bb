import type { Engine } from 'json-rules-engine';
import { Temporal } from 'temporal-polyfill';

/** More months than there are from 0001-01-01 to 9999-12-31. */
const ALL_MONTHS = 120_000;

/**
 * Gives json-rules-engine the operators that it has not: those for dates and for lists of words. They share nothing
 * with `OPERATORS`, not even the calendar: a check in the same words would repeat the same mistakes.
 */
export function addReferenceOperators(engine: Engine, asOf: string): void {
  addDateOperators(engine);
  addAgeOperators(engine, asOf);
  engine.addOperator('containsAll', (a: string[], b: string[]) => b.every((word) => a.indexOf(word) > -1));
  engine.addOperator('containsAny', (a: string[], b: string[]) => b.some((word) => a.indexOf(word) > -1));
}

function addDateOperators(engine: Engine): void {
  engine.addOperator('before', (a: string, b: string) => order(a, b) === -1);
  engine.addOperator('onOrBefore', (a: string, b: string) => order(a, b) !== 1);
  engine.addOperator('after', (a: string, b: string) => order(a, b) === 1);
  engine.addOperator('onOrAfter', (a: string, b: string) => order(a, b) !== -1);
}

function addAgeOperators(engine: Engine, asOf: string): void {
  const age = (event: string): number => daysFrom(event, asOf);
  engine.addOperator('withinDays', (event: string, days: number) => age(event) >= 0 && age(event) <= days);
  engine.addOperator('olderThanDays', (event: string, days: number) => age(event) >= days);
  engine.addOperator(
    'withinMonths',
    (event: string, months: number) =>
      age(event) >= 0 && orderMonthsAfter(event, Math.floor(months), asOf) !== -1,
  );
  engine.addOperator(
    'olderThanMonths',
    (event: string, months: number) => orderMonthsAfter(event, Math.ceil(months), asOf) !== 1,
  );
}

/** Whole days from one day to another by Temporal, which counts in days unless it is told otherwise. */
export const daysFrom = (a: string, b: string): number => Temporal.PlainDate.from(a).until(b).days;

const order = (a: string, b: string): number => Temporal.PlainDate.compare(a, b);

/** Half a month is no month yet. How the day so many months after an event stands to another day; Temporal's own dates end somewhere. */
function orderMonthsAfter(event: string, months: number, day: string): number {
  if (Math.abs(months) > ALL_MONTHS) return Math.sign(months);
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(event).add({ months }), day);
}
