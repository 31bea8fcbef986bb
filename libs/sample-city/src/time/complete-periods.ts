import { addDays, addMonths } from '@hongzhu/rules-engine';

export interface Period {
  readonly first: string;
  readonly last: string;
}

const period = (first: string, months: number): Period => ({
  first,
  last: addDays(addMonths(first, months), -1),
});

function completePeriods(currentFirst: string, months: number, count: number): Period[] {
  return Array.from({ length: count }, (_, i) => period(addMonths(currentFirst, -months * (i + 1)), months));
}

const firstOfMonth = (date: string): string => `${date.slice(0, 8)}01`;

function firstOfQuarter(date: string): string {
  const month = Number(date.slice(5, 7));
  return addMonths(firstOfMonth(date), -((month - 1) % 3));
}

/** The calendar months that ended before the date, newest first. */
export const completeMonths = (date: string, count: number): Period[] =>
  completePeriods(firstOfMonth(date), 1, count);

/** The calendar quarters that ended before the date, newest first. */
export const completeQuarters = (date: string, count: number): Period[] =>
  completePeriods(firstOfQuarter(date), 3, count);

/** The last calendar year that ended before the date. */
export const lastCompleteYear = (date: string): Period =>
  period(addMonths(`${date.slice(0, 4)}-01-01`, -12), 12);

export const currentMonth = (date: string): Period => period(firstOfMonth(date), 1);
export const currentQuarter = (date: string): Period => period(firstOfQuarter(date), 3);
