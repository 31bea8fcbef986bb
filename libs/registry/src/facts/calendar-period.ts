import { addDays, addDaysAtMost, addMonths } from '@hongzhu/rules-engine';

export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** A calendar period, both days included. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The last calendar month, quarter or year whose last day is before `date`: on 31 March the quarter before. */
export function lastCompletePeriod(date: string, period: Period): DayRange {
  const months = MONTHS[period];
  const month = Number(date.slice(5, 7));
  // The period that `date` lies in begins after the complete ones of its year.
  const begins = month - ((month - 1) % months);
  const current = `${date.slice(0, 4)}-${String(begins).padStart(2, '0')}-01`;
  return { first: addMonths(current, -months), last: addDays(current, -1) };
}

/** The first day of the period after the one that `date` lies in, or the last day that can be written. */
export function nextPeriodBegins(date: string, period: Period): string {
  const months = MONTHS[period];
  const ends = Math.ceil(Number(date.slice(5, 7)) / months) * months;
  return addDaysAtMost(addMonths(`${date.slice(0, 4)}-01-31`, ends - 1), 1);
}
