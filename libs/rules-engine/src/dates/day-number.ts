/** What `dayNumber` gives for a text that is no date: a small integer, smaller than every day's number. */
export const NO_DAY = -0x4000_0000;

/** Days before a month of a year that starts in March; from January on the year after. */
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** From 0000-03-01, where the count by years that start in March begins, to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;
const ZERO = 48;
const HYPHEN = 45;

/**
 * Days from 1970-01-01 to a `YYYY-MM-DD` date (years 0001 to 9999, proleptic Gregorian), or `NO_DAY` if the text is
 * anything else. It says what `parseCalendarDate` and `daysFromCivil` say together, and allocates nothing.
 */
export function dayNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NO_DAY;
  const y1 = text.charCodeAt(0) - ZERO;
  const y2 = text.charCodeAt(1) - ZERO;
  const y3 = text.charCodeAt(2) - ZERO;
  const y4 = text.charCodeAt(3) - ZERO;
  const m1 = text.charCodeAt(5) - ZERO;
  const m2 = text.charCodeAt(6) - ZERO;
  const d1 = text.charCodeAt(8) - ZERO;
  const d2 = text.charCodeAt(9) - ZERO;
  // The sign bit is set as soon as one of them is below 0 or above 9.
  const strays = y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2;
  const excess = (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2);
  if ((strays | excess) < 0) return NO_DAY;
  return dayOf(y1 * 1000 + y2 * 100 + y3 * 10 + y4, m1 * 10 + m2, d1 * 10 + d2);
}

function dayOf(year: number, month: number, day: number): number {
  if (year < 1 || month < 1 || month > 12 || day < 1) return NO_DAY;
  if (day > (MONTH_LENGTHS[month - 1] ?? 0) && !(month === 2 && day === 29 && isLeapYear(year)))
    return NO_DAY;
  const fromMarch = month <= 2 ? year - 1 : year;
  const centuries = (fromMarch / 100) | 0;
  const leapDays = (fromMarch >> 2) - centuries + (centuries >> 2);
  return fromMarch * 365 + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + day - 1 - DAYS_TO_EPOCH;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
