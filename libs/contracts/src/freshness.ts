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

export interface FreshnessView {
  readonly asOf: string;
  /** When the newest import succeeded that wrote to the registry, of whichever towns; null if none did. */
  readonly newestImportAt: string | null;
  readonly lists: readonly ListFreshnessView[];
}
