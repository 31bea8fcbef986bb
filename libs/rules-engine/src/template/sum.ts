import { addDays } from '../dates/calendar-date.js';
import { between, type FactValue, isInterval } from '../fact-value.js';
import { RulesEngineError } from '../rules-engine-error.js';
import { type Count, highest, lowest } from '../operators/compare-numbers.js';

/**
 * The sum or difference of two counts, or of a date and a whole number of days; of an interval, its bounds;
 * unknown if a side is, or a bound is missing where it is needed. Throws `template.wrong_type` for anything else.
 */
export function sum(left: FactValue, sign: '+' | '-', right: FactValue): FactValue {
  if (left === null || right === null) return null;
  if (typeof left === 'string' && typeof right === 'number')
    return addDays(left, sign === '+' ? right : -right);
  if (!isCount(left) || !isCount(right)) {
    throw new RulesEngineError('template.wrong_type', `Cannot add up ${JSON.stringify([left, sign, right])}`);
  }
  const [lo, hi] =
    sign === '+'
      ? [lowest(left) + lowest(right), highest(left) + highest(right)]
      : [lowest(left) - highest(right), highest(left) - lowest(right)];
  if (!Number.isFinite(lo)) return null;
  return between(rounded(lo), Number.isFinite(hi) ? rounded(hi) : null);
}

const isCount = (value: Exclude<FactValue, null>): value is Count =>
  typeof value === 'number' || isInterval(value);

// 0.3 - 0.1 is to be read as 0.2.
const rounded = (value: number): number => Number(value.toPrecision(12));
