import type { Within } from '../access/within.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { LedgerRow, Sweep } from './sweep.js';

export abstract class SweepReader {
  /**
   * Sweeps, newest first: of the whole city, and of towns that are all among those of `within`. Running ones carry the
   * totals of their finished chunks.
   */
  abstract list(within: Within, page: PageRequest): Promise<Page<Sweep>>;
  abstract get(id: string): Promise<Sweep | null>;
  /** Ledger rows of a sweep in the order of (cell type, cell code), after `afterCellKey`, at most `limit`. */
  abstract ledger(sweepId: string, afterCellKey: string | null, limit: number): Promise<LedgerRow[]>;
}
