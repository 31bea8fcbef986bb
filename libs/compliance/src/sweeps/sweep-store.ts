import type { BrakeState } from '../brake/sweep-brake.js';
import type { CellLedgerEntry, ChunkResult, Sweep, SweepChunk } from './sweep.js';

/** Sweeps inside one transaction. */
export abstract class SweepStore {
  /**
   * Inserts a queued sweep. At most one sweep is open (queued or running) at a time, by a unique key: answers
   * the id of the open one, and inserts nothing, when there is one; null when inserted.
   */
  abstract insertUnlessOpen(sweep: Sweep): Promise<string | null>;
  abstract get(id: string): Promise<Sweep | null>;
  /** The same, locking the row until the transaction ends. */
  abstract getForUpdate(id: string): Promise<Sweep | null>;
  /** Rewrites the sweep's row; a terminal state also frees the place of the open sweep. */
  abstract update(sweep: Sweep): Promise<void>;
  /**
   * The newest date of a recording sweep that recorded anything, however it ended, of all towns or of any of these;
   * null if none.
   */
  abstract lastRecordedDate(townCodes: readonly string[] | null): Promise<string | null>;
  /** Inserts pending chunks, leaving those that are there: another planner of this sweep has made the same ones. */
  abstract insertChunks(chunks: readonly SweepChunk[]): Promise<void>;
  /** How many chunks of a sweep are stored, and how many pairs they owe. */
  abstract plannedChunks(sweepId: string): Promise<{ readonly chunks: number; readonly pairs: number }>;
  /** Deletes up to so many chunks of a sweep that is queued yet, and answers how many. */
  abstract forgetChunks(sweepId: string, limit: number): Promise<number>;
  /** Marks a pending chunk done, with its result; false, and nothing written, when it is not pending any more. */
  abstract finishChunk(sweepId: string, number: number, result: ChunkResult): Promise<boolean>;
  /** Marks a pending chunk failed, with a stable code; false when it is not pending any more. */
  abstract failChunk(sweepId: string, number: number, code: string): Promise<boolean>;
  /** How many chunks are in each state, and the sum of the results of the finished ones. */
  abstract chunkTotals(
    sweepId: string,
  ): Promise<{ pending: number; done: number; failed: number } & ChunkResult>;
  abstract pendingChunkNumbers(sweepId: string): Promise<number[]>;
  abstract insertLedger(entries: readonly CellLedgerEntry[]): Promise<void>;
  /** Whether a recording sweep has ended with verdicts, all or some of them. */
  abstract hasEnded(): Promise<boolean>;
  abstract inBrakeState(state: BrakeState): Promise<Sweep[]>;
  abstract openSweeps(): Promise<Sweep[]>;
}
