import type { ChunkAttempts, PendingChunk } from './chunk-attempts.js';
import type { SweepChunk } from './sweep.js';

/** The attempts at the chunks of a sweep, inside one transaction. */
export abstract class ChunkStore {
  /** What time the database has: leases are granted and judged by this clock alone. */
  abstract now(): Promise<Date>;
  /** Locks a pending chunk until the transaction ends; null when it is not pending any more. */
  abstract lockPending(sweepId: string, number: number): Promise<PendingChunk | null>;
  /** Locks it likewise, and answers no more than which attempt has it: see `ChunkClaim`. */
  abstract lockFence(sweepId: string, number: number): Promise<number | null>;
  /** Whether any chunk of a sweep is pending. */
  abstract anyPending(sweepId: string): Promise<boolean>;
  /** Rewrites what is remembered of the attempts at a chunk. */
  abstract noteAttempts(chunk: SweepChunk, attempts: ChunkAttempts): Promise<void>;
  /** Marks a chunk as split and inserts its parts in its place, numbered on from the last; answers their numbers. */
  abstract replace(chunk: SweepChunk, parts: readonly Omit<SweepChunk, 'number'>[]): Promise<number[]>;
  /**
   * The first `limit` pending chunks, by number, that nobody works on: no worker was woken for them since `wokenBefore`
   * (null: ever), and no lease is in force.
   */
  abstract due(sweepId: string, wokenBefore: Date | null, limit: number): Promise<number[]>;
  /** How many of them there are. */
  abstract countDue(sweepId: string, wokenBefore: Date): Promise<number>;
  /** Notes that workers were woken for these chunks at that time. */
  abstract noteWoken(sweepId: string, numbers: readonly number[], at: Date): Promise<void>;
}
