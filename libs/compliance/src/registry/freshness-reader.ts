import type { ListName } from '@hongzhu/registry';
import type { Within } from '../access/within.js';
import type { ListImports } from './list-imports.js';

/** Of which field it is told how old it is: one by which a rule judges whether the data are still good. */
export const DATED_FIELDS = {
  members: 'verifiedOn',
  evidence: 'reviewedOn',
  ledgers: 'updatedOn',
  activities: 'heldOn',
} as const satisfies Partial<Record<ListName, string>>;
export type DatedList = keyof typeof DATED_FIELDS;
/** A list whose records have no date by which a rule judges whether they are still good. */
export type UndatedList = Exclude<ListName, DatedList>;

/** How old some records of a list are. */
export interface RecordDates {
  readonly records: number;
  /** Records of which the date is unknown. */
  readonly undated: number;
  /** Null where no record has a date. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

/** How old the records of one list are in one town. */
export interface ListFreshness extends RecordDates {
  readonly list: DatedList;
  readonly townCode: string;
}

export interface Freshness {
  /** When the registry was last replaced by an import, of whichever towns; null if it never was. */
  readonly newestImportAt: Date | null;
  /** By town, then list; a list of which a town has nothing is left out. */
  readonly lists: readonly ListFreshness[];
  /** How many records the other lists have. What is of no town, as instructors are, is left out where only some towns are seen. */
  readonly others: Readonly<Partial<Record<UndatedList, number>>>;
  /** When imports last changed each list and last had it, of whichever towns. */
  readonly imports: ListImports;
}

export abstract class FreshnessReader {
  /** Of the towns that are seen, as of a date; by a fixed number of queries. */
  abstract read(seen: Within, asOf: string): Promise<Freshness>;
}
