import { daysBetween } from '../dates/calendar-date.js';
import { type FactValue, isInterval } from '../fact-value.js';
import type { Variable } from './goal.js';
import { type Critical, valuesNear } from './values-near.js';

/** A value that a variable could be given, and how large a change that would be. */
export interface Candidate {
  readonly value: FactValue;
  /** 0 for what it is; else relative to the values themselves, so that facts of different units can be compared. */
  readonly amount: number;
}

/**
 * What a variable could be: as it is, and otherwise the critical values with what lies next to and between them, the
 * nearest first. So many values are enough: each stands for all that make the same comparisons come out the same.
 */
export function candidatesFor(
  variable: Variable,
  critical: ReadonlySet<Critical>,
  asOf: string,
): readonly Candidate[] {
  const others = valuesNear(variable, [...critical], asOf)
    .filter((value) => value !== variable.current)
    .map((value) => ({ value, amount: amountOf(variable, value, asOf) }));
  return [{ value: variable.current, amount: 0 }, ...others.sort((a, b) => a.amount - b.amount)];
}

/** Of something that is not known it is as much as the whole. */
const WHOLE = 1;

/** How large a change is, between 0 and 2; see `Candidate`. */
function amountOf({ current, definition }: Variable, to: FactValue, asOf: string): number {
  if (current === null) return WHOLE;
  if (definition.type === 'date') return datesApart(current as string, to as string, asOf);
  if (typeof to !== 'number') return WHOLE;
  return Math.max(...boundsOf(current).map((bound) => share(Math.abs(to - bound), Math.abs(bound))));
}

/** Grows with what changes, and the faster the less there was. */
const share = (change: number, before: number): number => change / (change + Math.max(1, before));

function boundsOf(value: FactValue): readonly number[] {
  if (typeof value === 'number') return [value];
  return isInterval(value) ? [value.lo, value.hi ?? value.lo] : [];
}

const DAYS_OF_A_YEAR = 365;

/** What is past cannot be chosen any more: a date before `asOf` is farther off than any later one. */
function datesApart(from: string, to: string, asOf: string): number {
  const years = Math.abs(daysBetween(from, to)) / DAYS_OF_A_YEAR;
  return to >= asOf ? share(years, 0) : WHOLE + share(years, 0);
}
