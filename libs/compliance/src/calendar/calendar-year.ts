/**
 * What the State Council has decided for one calendar year: the days off, weekends in between included, and the days of
 * weekends that are worked for them. Every other day is worked from Monday to Friday. Dates are `YYYY-MM-DD`, in order.
 */
export interface CalendarYear {
  readonly year: number;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

/** Where a year is from: the release of the service, or somebody who imported it. */
export const YEAR_SOURCES = ['release', 'import'] as const;
export type YearSource = (typeof YEAR_SOURCES)[number];

/** A year as it is stored: known, or `removed` after it was imported. A year that was removed has no days. */
export interface StoredYear extends CalendarYear {
  readonly source: YearSource | 'removed';
  /** The account that imported or removed it; null of a year of the release. */
  readonly importedBy: string | null;
  readonly writtenAt: Date;
  /** Counts writes; the `ETag` of the year. */
  readonly version: number;
  /** The version by which the due dates of all tasks are counted; 0 for none yet. */
  readonly countedVersion: number;
}

/** A year that is known. */
export type KnownYear = StoredYear & { readonly source: YearSource };

export const isKnownYear = (year: StoredYear): year is KnownYear => year.source !== 'removed';

/** Years by their number. */
export const byYear = <Y extends CalendarYear>(years: readonly Y[]): ReadonlyMap<number, Y> =>
  new Map(years.map((each) => [each.year, each]));

/** Whether both say the same of the same year. */
export const isSameYear = (a: CalendarYear, b: CalendarYear): boolean =>
  a.year === b.year && isSameList(a.holidays, b.holidays) && isSameList(a.workdays, b.workdays);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((date, index) => date === b[index]);
