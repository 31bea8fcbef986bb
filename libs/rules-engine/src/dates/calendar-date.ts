import { CalendarDateError } from '../rules-engine-error.js';
import { type CivilDate, civilFromDays, daysFromCivil, daysInMonth } from './civil-date.js';
import { dayNumber, NO_DAY } from './day-number.js';

/** The last day that can be written as `YYYY-MM-DD`. */
export const LAST_CALENDAR_DATE = '9999-12-31';

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
};

/**
 * The parts of a `YYYY-MM-DD` date of the proleptic Gregorian calendar, years 0001 to 9999, or null if the text
 * is anything else: 2024-02-30 is not a date, nor is 2024-2-3, nor a date with a time.
 */
export function parseCalendarDate(text: string): CivilDate | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  // Written so that NaN, which a non-digit gives, fails as well.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return null;
  return day <= daysInMonth(year, month) ? { year, month, day } : null;
}

export const isCalendarDate = (text: string): boolean => dayNumber(text) !== NO_DAY;

/** Whole days from `a` to `b`; negative if `b` is earlier. Throws `date.invalid`. */
export function daysBetween(a: string, b: string): number {
  return numbered(b) - numbered(a);
}

/** The date `days` whole days after `date` (before it, if negative). Throws `date.invalid`, `date.out_of_range`. */
export function addDays(date: string, days: number): string {
  return formatted(civilFromDays(daysFromCivil(parsed(date)) + whole(days)));
}

/** The date `days` whole days after `date`, or the last day that can be written. Throws `date.invalid`. */
export function addDaysAtMost(date: string, days: number): string {
  return daysBetween(date, LAST_CALENDAR_DATE) <= days ? LAST_CALENDAR_DATE : addDays(date, days);
}

/**
 * `date` + `months` calendar months: the same day of the month, or the last day of a shorter month. `months` may
 * be negative; a year is 12. Throws `date.invalid`, `date.out_of_range`.
 */
export const addMonths = (date: string, months: number): string =>
  formatted(monthsAfter(date, whole(months)));

/** The same as days since 1970-01-01, though it need be no date that can be written. Throws `date.invalid`. */
export const dayAfterMonths = (date: string, months: number): number =>
  Number.isSafeInteger(months) ? daysFromCivil(monthsAfter(date, months)) : months * Infinity;

function monthsAfter(date: string, months: number): CivilDate {
  const { year, month, day } = parsed(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** The earlier of two dates, where null stands for none. */
export const sooner = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

/** How many calendar months lie between two days, counted from below and from above. */
export interface MonthsBetween {
  /** The greatest n with `a` + n calendar months ≤ `b`. */
  readonly whole: number;
  /** The least n with `a` + n calendar months ≥ `b`: `whole`, or one more if that falls before `b`. */
  readonly begun: number;
}

/**
 * The calendar months from `a` to `b`, negative if `b` is earlier. 31 January + 1 month is the last day of
 * February, as in `addMonths`; unlike there, no date in between need be one that can be written. Throws
 * `date.invalid`.
 */
export function monthsBetween(a: string, b: string): MonthsBetween {
  const from = parsed(a);
  const to = parsed(b);
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  const day = Math.min(from.day, daysInMonth(to.year, to.month));
  return { whole: day <= to.day ? months : months - 1, begun: day >= to.day ? months : months + 1 };
}

function parsed(date: string): CivilDate {
  return parseCalendarDate(date) ?? refuse(date);
}

function numbered(date: string): number {
  const days = dayNumber(date);
  return days === NO_DAY ? refuse(date) : days;
}

function refuse(date: string): never {
  throw new CalendarDateError('date.invalid', `Not a calendar date: ${JSON.stringify(date)}`);
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) {
    throw new CalendarDateError('date.out_of_range', `Not a whole number of days or months: ${count}`);
  }
  return count;
}

function formatted({ year, month, day }: CivilDate): string {
  if (year < 1 || year > 9999) {
    throw new CalendarDateError('date.out_of_range', `The year ${year} is outside 0001 to 9999`);
  }
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
