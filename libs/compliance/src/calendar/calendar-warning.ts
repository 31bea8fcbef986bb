import type { CalendarYear } from './calendar-year.js';
import { yearOf } from './counting-calendar.js';

export interface CalendarSettings {
  /** From this day of a year on, `MM-DD`, it is told of when the next year is not known. */
  readonly warnFrom: string;
}

/** The first year that ought to be known and is not: this one, or, from the day of the settings on, the next. Else null. */
export function missingYear(
  years: readonly CalendarYear[],
  today: string,
  { warnFrom }: CalendarSettings,
): number | null {
  const known = new Set(years.map(({ year }) => year));
  const year = yearOf(today);
  if (!known.has(year)) return year;
  return today.slice(5) >= warnFrom && !known.has(year + 1) ? year + 1 : null;
}

/** The last day up to which, from today on, every year is known; null where this year is not. */
export function knownUntil(years: readonly CalendarYear[], today: string): string | null {
  const known = new Set(years.map(({ year }) => year));
  let year = yearOf(today);
  if (!known.has(year)) return null;
  while (known.has(year + 1)) year++;
  return `${year}-12-31`;
}
