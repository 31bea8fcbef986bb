import type { BilingualText } from './bilingual-text.js';

/** Where a year is from: the release of the service, or somebody who imported it. */
export const CALENDAR_SOURCES = ['release', 'import'] as const;
export type CalendarSourceView = (typeof CALENDAR_SOURCES)[number];

/** The schedule of a year, as the State Council publishes it. Dates are `YYYY-MM-DD`. */
export interface CalendarYearRequest {
  /** Every day off, weekends in between included. */
  readonly holidays: readonly string[];
  /** Days of weekends that are worked. */
  readonly workdays: readonly string[];
}

/** A known year, without its days. */
export interface CalendarYearSummaryView {
  readonly year: number;
  readonly source: CalendarSourceView;
  /** The account that imported it; null of a year of the release. */
  readonly importedBy: string | null;
  readonly writtenAt: string;
  /** The number in its `ETag`. */
  readonly version: number;
}

export interface CalendarYearView extends CalendarYearSummaryView, CalendarYearRequest {}

/** What has to be done about the calendar now. */
export interface CalendarWarningView {
  readonly code: 'calendar_year_unknown';
  /** The year that is to be imported. */
  readonly year: number;
  readonly message: BilingualText;
}

export interface CalendarView {
  /** The last day up to which, from today on, every year is known; null where this year is not. */
  readonly knownUntil: string | null;
  readonly warning: CalendarWarningView | null;
  /** In order. */
  readonly years: readonly CalendarYearSummaryView[];
}
