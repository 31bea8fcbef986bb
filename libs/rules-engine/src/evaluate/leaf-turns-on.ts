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
 * null for never. It reads nothing: while one of its facts was not read, nothing rests on the comparison.
 */
export function leafTurnsOn(leaf: CompiledLeaf, facts: SubjectFacts): string | null {
  const value = asRead(leaf.value, facts);
  const threshold = asRead(leaf.threshold, facts);
  if (value === null || threshold === null) return null;
  const truthOn = (day: string): Truth =>
    leaf.operator.test(isTheDate(leaf.value) ? day : value, isTheDate(leaf.threshold) ? day : threshold, day);
  const now = truthOn(facts.asOf);
  const days = turningDays(leaf, value, threshold)
    .filter((day) => day > facts.asOfDay && day <= LAST_DAY)
    .sort((a, b) => a - b);
  // Between two of these days nothing turns.
  for (const each of days) {
    const day = addDays(facts.asOf, each - facts.asOfDay);
    if (truthOn(day) !== now) return day;
  }
  return null;
}

/** Null for what is unknown, or was not read. */
function asRead({ request, valueIn }: Operand, facts: SubjectFacts): FactValue {
  return request === null || facts.values[request.index] !== undefined ? valueIn(facts) : null;
}

/** The days on which it may turn, among others maybe. */
function turningDays(leaf: CompiledLeaf, value: KnownValue, threshold: KnownValue): readonly number[] {
  const age = AGE_OPERATORS.find((each) => each === leaf.operator);
  if (age) return age.turningDays(value, threshold);
  // Comparisons of two dates turn on the day that is reached, or when it is past.
  const reached = isTheDate(leaf.value) ? threshold : isTheDate(leaf.threshold) ? value : null;
  if (reached === null) return [];
  const day = dayNumber(reached as string);
  return [day, day + 1];
}
