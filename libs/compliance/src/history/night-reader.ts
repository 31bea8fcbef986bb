import type { Cell } from '../cells/cell.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { LedgerRow, Sweep } from '../sweeps/sweep.js';

/** What a sweep came to about one cell. */
export interface CellNight {
  readonly sweep: Sweep;
  readonly ledger: LedgerRow;
}

export interface CellNights extends Page<CellNight> {
  /** The night before the last of these, to compare that one with; null where there is none. */
  readonly before: CellNight | null;
}

/** What the ledgers of recording sweeps that ended hold, as long as they are kept. */
export abstract class NightReader {
  /** The newest of all towns that decided this rule set; null where there is none among the newest. */
  abstract newest(ruleSetId: string): Promise<Sweep | null>;
  /** The ledger rows of these cells, of those that it has. */
  abstract ledgers(sweepId: string, cells: readonly Pick<Cell, 'type' | 'code'>[]): Promise<LedgerRow[]>;
  /** The nights that have something about a cell, the newest first; by a fixed number of queries. */
  abstract ofCell(cell: Pick<Cell, 'type' | 'code'>, page: PageRequest): Promise<CellNights>;
  /** What the rule sets of these digests said, as `ruleSetText` wrote it; one that is not kept is absent. */
  abstract ruleSetTexts(digests: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
