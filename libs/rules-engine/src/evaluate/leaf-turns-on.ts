import { isTheDate } from '../built-in-facts.js';
import type { CompiledLeaf, Operand } from '../compile/compiled-rule.js';
import { addDays, LAST_CALENDAR_DATE } from '../dates/calendar-date.js';
import { dayNumber } from '../dates/day-number.js';
import type { FactValue } from '../fact-value.js';
import { AGE_OPERATORS } from '../operators/age-operators.js';
import type { KnownValue } from '../operators/operator.js';
import type { Truth } from '../truth.js';
import type { SubjectFacts } from './subject-facts.js';

const LAST_DAY = dayNumber(LAST_CALENDAR_DATE);

/**
 * The first day after the evaluation's on which a comparison comes to something else though its facts stay as they are;
 * null for never. It may be too early, where a length is negative or not known exactly, and is never too late. It reads
 * nothing: while one of its facts was not read, nothing rests on the comparison.
 */
export function leafTurnsOn(leaf: CompiledLeaf, facts: SubjectFacts): string | null {
  const value = asRead(leaf.value, facts);
  const threshold = asRead(leaf.threshold, facts);
  if (value === null || threshold === null) return null;
  const age = AGE_OPERATORS.find((each) => each === leaf.operator);
  if (age !== undefined) {
    // Today is as long ago on every day.
    return isTheDate(leaf.value) ? null : firstAfter(facts, age.turningDays(value, threshold));
  }
  if (isTheDate(leaf.value)) return comparisonTurnsOn(leaf, threshold, facts);
  return isTheDate(leaf.threshold) ? comparisonTurnsOn(leaf, value, facts) : null;
}

/** Null for what is unknown, or was not read. */
function asRead({ request, valueIn }: Operand, facts: SubjectFacts): FactValue {
  return request === null || facts.values[request.index] !== undefined ? valueIn(facts) : null;
}

function firstAfter({ asOf, asOfDay }: SubjectFacts, days: readonly number[]): string | null {
  let first = LAST_DAY + 1;
  for (const day of days) if (day > asOfDay && day < first) first = day;
  return first > LAST_DAY ? null : addDays(asOf, first - asOfDay);
}

/** A comparison of the date with another one turns when that is reached, or when it is past, or not any more. */
function comparisonTurnsOn(leaf: CompiledLeaf, value: KnownValue, { asOf }: SubjectFacts): string | null {
  const other = value as string;
  const truthOn = (day: string): Truth =>
    leaf.operator.test(isTheDate(leaf.value) ? day : other, isTheDate(leaf.threshold) ? day : other, day);
  if (other < asOf) return null;
  const now = truthOn(asOf);
  if (truthOn(other) !== now) return other;
  const next = other === LAST_CALENDAR_DATE ? null : addDays(other, 1);
  return next !== null && truthOn(next) !== now ? next : null;
}
