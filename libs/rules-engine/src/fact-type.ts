import { isCalendarDate } from './dates/calendar-date.js';
import type { FactType } from './fact-catalogue.js';
import { type FactValue, isInterval } from './fact-value.js';

const isIntervalOf = (fits: (count: unknown) => boolean, value: FactValue): boolean =>
  isInterval(value) && fits(value.lo) && (value.hi === null || (fits(value.hi) && value.lo <= value.hi));

/** Whether a known value is of the type, without any coercion; a count may be an interval. */
export function isOfType(type: FactType, value: Exclude<FactValue, null>): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) || isIntervalOf(Number.isInteger, value);
    case 'number':
      return Number.isFinite(value) || isIntervalOf(Number.isFinite, value);
    case 'date':
      return typeof value === 'string' && isCalendarDate(value);
    case 'word':
      return typeof value === 'string';
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string');
  }
}

/** Whether a value of type `actual` may stand where `wanted` is expected: integers are numbers, and both compare. */
export const fitsType = (wanted: FactType, actual: FactType): boolean =>
  wanted === actual || (isNumeric(wanted) && isNumeric(actual));

export const isNumeric = (type: FactType): boolean => type === 'integer' || type === 'number';
