import type { Cell } from '../cells/cell.js';
import type { Sweep } from '../sweeps/sweep.js';

/** A cell whose records changed since it was last evaluated. */
export interface DueCell {
  readonly cell: Cell;
  /** Of the change: another change gives it another one. */
  readonly stamp: string;
  /** How often it could not be evaluated. */
  readonly attempts: number;
}

/** What rechecks have opened and closed since a sweep. */
export interface RecheckTally {
  readonly opened: number;
  readonly closed: number;
  /** They would have gone beyond the limit: what is due waits for the next sweep. */
  readonly held: boolean;
}

/** The cells that are due for a recheck, inside one transaction. */
export abstract class RecheckStore {
  /** Puts cells down as due, from `at` on; one that is due already is due for this change, too. */
  abstract put(cells: readonly Cell[], stamp: string, at: Date): Promise<void>;
  /** Due at `now`, the longest waiting first, at most so many; nothing is locked. */
  abstract next(now: Date, limit: number): Promise<DueCell[]>;
  /** Those of these cells that are due, locked until the transaction ends. */
  abstract lock(cells: readonly Cell[]): Promise<DueCell[]>;
  /** They were evaluated. */
  abstract drop(cells: readonly Cell[]): Promise<void>;
  /** They could not be evaluated, and are due again at `at`. */
  abstract postpone(cells: readonly Cell[], at: Date): Promise<void>;
  /** The newest recording sweep of all towns that has ended, complete or not; null before the first. */
  abstract lastSweep(): Promise<Sweep | null>;
  abstract tally(sweepId: string): Promise<RecheckTally>;
  abstract saveTally(sweepId: string, tally: RecheckTally): Promise<void>;
}
