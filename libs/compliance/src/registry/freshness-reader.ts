import type { ListName } from '@hongzhu/registry';
import type { Within } from '../access/within.js';

/** Of which field it is told how old it is: one by which a rule judges whether the data are still good. */
export const DATED_FIELDS = {
  members: 'verifiedOn',
  evidence: 'reviewedOn',
  ledgers: 'updatedOn',
  activities: 'heldOn',
} as const satisfies Partial<Record<ListName, string>>;
export type DatedList = keyof typeof DATED_FIELDS;

/** How old the records of one list are in one town. */
export interface ListFreshness {
  readonly list: DatedList;
  readonly townCode: string;
  readonly records: number;
  /** Records of which the date is unknown. */
  readonly undated: number;
  /** Null where no record has a date. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

export interface Freshness {
  /** When the registry was last replaced by an import, of whichever towns; null if it never was. */
  readonly newestImportAt: Date | null;
  /** By town, then list; a list of which a town has nothing is left out. */
  readonly lists: readonly ListFreshness[];
}

export abstract class FreshnessReader {
  /** Of the towns that are seen, as of a date; by a fixed number of queries. */
  abstract read(seen: Within, asOf: string): Promise<Freshness>;
}
