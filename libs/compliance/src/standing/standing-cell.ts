import type { Cell } from '../cells/cell.js';
import type { LedgerContent } from '../certificates/cell-leaf.js';

/** Where the last verdicts on a cell are, and how long they stand while no record changes that they rest on. */
export interface Standing {
  readonly cell: Cell;
  /** The sweep that has them in its ledger. */
  readonly sweepId: string;
  /** The date that they are as of. */
  readonly asOf: string;
  /** The first date on which time alone may alter them; null for none. */
  readonly until: string | null;
  /** The code that decided them: see `StandingSettings`. */
  readonly release: string;
}

/** The same with the row of the ledger. */
export interface StandingCell extends Standing {
  readonly ledger: LedgerContent;
  /** The hash by which that row stands in its sweep's certificate; null in rows of before certificates. */
  readonly leafHash: string | null;
}

export interface StandingSettings {
  /** Changes whenever the code may come to other verdicts on the same records, rules and date. */
  readonly release: string;
  /** After so many nights at the latest a cell is evaluated from its records, whatever stands; 1: every night. */
  readonly nights: number;
}

/**
 * The standing of cells, inside one transaction. Whoever changes records of the registry ends the standing of the cells
 * that they touch, in the same transaction.
 */
export abstract class StandingStore {
  /** The standing of those of these cells that have one, without their verdicts. */
  abstract outlines(cells: readonly Cell[]): Promise<Standing[]>;
  /** The same with their verdicts; cells whose row of the ledger is past its time are left out. */
  abstract load(cells: readonly Cell[]): Promise<StandingCell[]>;
  /** In place of what was kept of these cells. */
  abstract keep(standings: readonly Standing[]): Promise<void>;
  /** Copies the ledger rows in which these cells stand into the ledger of a chunk, and answers how many there were. */
  abstract copyLedger(
    chunk: { readonly sweepId: string; readonly number: number },
    cells: readonly Cell[],
  ): Promise<number>;
}
