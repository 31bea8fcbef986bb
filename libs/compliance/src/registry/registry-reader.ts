import type { Market, RegistryRecords } from '@hongzhu/registry';
import type { Cell } from '../cells/cell.js';
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
}
export interface MarketFilter {
  readonly town?: string | undefined;
  readonly category?: string | undefined;
  readonly status?: string | undefined;
  /** Part of the name or the start of the code. */
  readonly q?: string | undefined;
}

export abstract class RegistryReader {
  /** The cells of these towns (null: all, instructors too), town by town: its markets by code, then the town. */
  abstract listCells(townCodes: readonly string[] | null): Promise<CellSize[]>;
  /**
   * The records needed to evaluate every subject of these cells, by a fixed number of queries. May hold more
   * than asked; whatever the facts of a subject of these cells look at is complete. Canonical form.
   */
  abstract loadClosure(cells: readonly Cell[]): Promise<RegistryRecords>;
  abstract getMarket(code: string): Promise<Market | null>;
  /** Markets in the order of their codes. */
  abstract listMarkets(filter: MarketFilter, page: PageRequest): Promise<Page<Market>>;
  abstract unknownTowns(townCodes: readonly string[]): Promise<string[]>;
}
