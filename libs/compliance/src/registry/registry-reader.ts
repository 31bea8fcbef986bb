import type { CellRoster, Market, RegistryPart, RegistryRecords } from '@hongzhu/registry';
import type { Within } from '../access/within.js';
import type { Cell } from '../cells/cell.js';
import type { RegistrySource } from '../exports/registry-source.js';
import type { Page, PageRequest } from '../shared/page.js';

/** How many subjects of each type a cell has: what a sweep owes it. */
export interface CellSize {
  readonly cell: Cell;
  readonly subjects: {
    readonly market: number;
    readonly town: number;
    readonly organization: number;
    readonly branch: number;
    readonly instructor: number;
  };
  /** How many of the organizations its roster only counts. */
  readonly counted: number;
  /** In how many profiles they fall. */
  readonly profiles: number;
}
/** Records without the plain organizations of some cells, and the rosters that count these. */
export interface RegistryClosure {
  readonly records: RegistryRecords;
  readonly rosters: readonly CellRoster[];
  /** Of which of the records it holds what belongs to them; without a word on it, of all. */
  readonly part?: RegistryPart;
}
/**
 * Of markets of towns that are evaluated, which are not evaluated themselves, the codes of those about which more is asked
 * than is in these records. Pure.
 */
export type AskedMarkets = (markets: readonly Market[]) => readonly string[];
export interface MarketFilter {
  readonly town?: string | undefined;
  readonly category?: string | undefined;
  readonly status?: string | undefined;
  /** Part of the name or the start of the code. */
  readonly q?: string | undefined;
}

export abstract class RegistryReader {
  /**
   * The cells of these towns (null: all, instructors too), town by town: its markets by code, then the town; last
   * the instructors. A page holds some towns; the pages are of different moments.
   */
  abstract cellPages(townCodes: readonly string[] | null): AsyncIterable<readonly CellSize[]>;
  /**
   * The records needed to evaluate every subject of these cells, by a fixed number of queries. May hold more
   * than asked; whatever the facts of a subject of these cells look at is complete. Canonical form.
   */
  abstract loadClosure(cells: readonly Cell[]): Promise<RegistryRecords>;
  /**
   * The same with the plain organizations of these cells (and of the markets of these towns) left out and counted by
   * rosters; and of the markets that are there for their towns alone and are not asked about no more than these look at.
   * By default all are asked about. Throws `roster_missing`.
   */
  abstract loadRosterClosure(cells: readonly Cell[], asked?: AskedMarkets): Promise<RegistryClosure>;
  /**
   * Calls `read` with the registry of these towns (null: all) at one moment; with null while it holds no city. May call it
   * again after the database was lost. Of instructors it has all, or those whom markets of these towns name.
   */
  abstract atOneMoment<T>(
    townCodes: readonly string[] | null,
    read: (source: RegistrySource | null) => Promise<T>,
  ): Promise<T>;
  abstract getMarket(code: string): Promise<Market | null>;
  /** Markets in the order of their codes. */
  abstract listMarkets(filter: MarketFilter & Within, page: PageRequest): Promise<Page<Market>>;
  abstract unknownTowns(townCodes: readonly string[]): Promise<string[]>;
}
