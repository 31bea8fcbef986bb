import type { RegistryListView } from './registry-import.js';

/** The lists of the registry whose records say how old they are. */
export const DATED_LISTS = ['members', 'evidence', 'ledgers', 'activities'] as const;

/** How old the records of one list are in one town. */
export interface ListFreshnessView {
  readonly townCode: string;
  readonly list: (typeof DATED_LISTS)[number];
  /** The field that is looked at. */
  readonly field: string;
  /** Null where it is suppressed. */
  readonly records: number | null;
  /** Of how many the date is unknown, or still to come; null where it is suppressed. */
  readonly undated: number | null;
  /** Null where no record is dated, and where it is suppressed that fewer than three are. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** There, and true, where a number of members below three is withheld from who asks: what would tell it is null. */
  readonly suppressed?: true;
}

/** How old what is stored of one list of the registry is, in all towns of the account together. */
export interface SourceFreshnessView {
  readonly list: RegistryListView;
  /** Of a list with dates as `lists` counts them. Null where it is suppressed. */
  readonly records: number | null;
  /** The field that `lists` looks at; null where the records of the list have no date that tells how old they are. */
  readonly field: string | null;
  /** Null where there is no field, and where it is suppressed; so are the dates, or where no record has one. */
  readonly undated: number | null;
  readonly oldest: string | null;
  readonly newest: string | null;
  /**
   * When the newest import ended that created, updated or deleted a record of the list, of whichever towns; null if none of the
   * newest thousand did.
   */
  readonly changedAt: string | null;
  /** The same of the newest one that had the list at all, be it as it was. */
  readonly carriedAt: string | null;
  /** There, and true, where numbers of members are withheld from who asks. */
  readonly suppressed?: true;
}

export interface FreshnessView {
  readonly asOf: string;
  /** When the newest import succeeded that wrote to the registry, of whichever towns; null if none did. */
  readonly newestImportAt: string | null;
  readonly lists: readonly ListFreshnessView[];
  /** A row for each list of the registry; instructors, who are of no town, only for an account of all towns. */
  readonly sources: readonly SourceFreshnessView[];
}
