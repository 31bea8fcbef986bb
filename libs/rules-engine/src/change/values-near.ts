import { addDays } from '../dates/calendar-date.js';
import { CalendarDateError } from '../rules-engine-error.js';
import { rangeOf } from '../fact-range.js';
import type { Variable } from './goal.js';

/** A value at which a comparison may turn: a number, a date, a word or a truth. */
export type Critical = number | string | boolean;

/** The critical values of a variable, with what lies next to and between them. */
export function valuesNear(
  { definition }: Variable,
  critical: readonly Critical[],
  asOf: string,
): readonly Critical[] {
  switch (definition.type) {
    case 'boolean':
      return [true, false];
    case 'word':
      return [...new Set([...critical, ...(definition.values ?? [])])] as string[];
    case 'words':
      // A list is changed word by word.
      return [];
    case 'date': {
      const dates = critical.filter((value) => typeof value === 'string');
      // Today at least, for a date that only has to be known.
      return [...new Set((dates.length > 0 ? dates : [asOf]).flatMap(daysAround))];
    }
    case 'integer': {
      const range = rangeOf(definition);
      return [...new Set(boundsIn(critical, range).flatMap(countsAround))].filter(isWithin(range));
    }
    case 'number': {
      const range = rangeOf(definition);
      return quantitiesAround(boundsIn(critical, range)).filter(isWithin(range));
    }
  }
}

/** No change asks for fewer than none. */
const isWithin =
  ([lo, hi]: readonly [number, number]) =>
  (value: number): boolean =>
    lo <= value && value <= hi;

const numbersIn = (critical: readonly Critical[]): number[] =>
  critical.filter((value) => typeof value === 'number');

/** The critical numbers; of one that the fact can't be, also the end of what it can be. */
const boundsIn = (critical: readonly Critical[], [lo, hi]: readonly [number, number]): number[] =>
  numbersIn(critical).flatMap((n) => [n, Math.min(hi, Math.max(lo, n))]);

const daysAround = (date: string): readonly string[] =>
  [1, 0, -1].flatMap((days) => shifted(() => addDays(date, days)));

const countsAround = (n: number): readonly number[] =>
  [Math.ceil(n) + 1, Math.ceil(n), Math.floor(n), Math.floor(n) - 1].filter(Number.isSafeInteger);

/** A step beyond a bound that does not belong to what is allowed, for a quantity that is not counted. */
const STEP = 0.01;

/** Each bound, and a value close to each of its sides, not beyond the middle of the way to the next. */
function quantitiesAround(bounds: readonly number[]): readonly number[] {
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  return sorted.flatMap((bound, index) => {
    const below = sorted[index - 1] ?? -Infinity;
    const above = sorted[index + 1] ?? Infinity;
    return [
      bound,
      rounded(bound + Math.min(STEP, (above - bound) / 2)),
      rounded(bound - Math.min(STEP, (bound - below) / 2)),
    ];
  });
}

/** 0.1 + 0.01 is 0.11, for a reader; but a step too small to be written so is left as it is. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/** A date, or nothing where it cannot be written. */
export function shifted(make: () => string): readonly string[] {
  try {
    return [make()];
  } catch (error) {
    if (error instanceof CalendarDateError) return [];
    throw error;
  }
}
