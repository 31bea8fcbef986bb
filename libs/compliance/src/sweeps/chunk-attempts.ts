import type { SweepChunk } from './sweep.js';

/** What is remembered of the attempts at a chunk, in the database, so that it outlives the worker that makes them. */
export interface ChunkAttempts {
  /** Attempts that were begun and not ended well, the one under way included. Excused ones do not count. */
  readonly attempts: number;
  /** Attempts that failed for a reason that lies outside the chunk, such as a lost connection. */
  readonly excuses: number;
  /** Counts all attempts ever begun. A worker that holds an older number is late: it may not commit. */
  readonly fence: number;
  /** Until then the chunk belongs to the worker that began the attempt; null when none is under way. */
  readonly leaseUntil: Date | null;
  /** A stable code: why the last attempt failed. */
  readonly failure: string | null;
}

/** A chunk that is not done yet, with its attempts. */
export interface PendingChunk extends ChunkAttempts {
  readonly chunk: SweepChunk;
}

export interface ChunkSettings {
  /** After so many attempts that failed, a chunk is split, or its only cell is left out. */
  readonly attempts: number;
  /** How long one attempt may take. */
  readonly leaseSeconds: number;
  /**
   * The most pairs one chunk evaluates, unless a single cell has more: a worker holds two such chunks. Fewer cost more
   * statements a market, more take more memory and are no quicker.
   */
  readonly mostPairs: number;
}

export const NO_ATTEMPTS: ChunkAttempts = {
  attempts: 0,
  excuses: 0,
  fence: 0,
  leaseUntil: null,
  failure: null,
};

/** An attempt that neither ended nor failed within its lease: its worker died, hangs, or is slow. */
export const NOT_ENDED = 'attempt_not_ended';

export const isLeased = ({ leaseUntil }: ChunkAttempts, now: Date): boolean =>
  leaseUntil !== null && leaseUntil > now;

/** The attempts when another begins. It is counted before the work, so that one that kills its worker counts too. */
export const begun = (before: ChunkAttempts, now: Date, leaseSeconds: number): ChunkAttempts => ({
  ...before,
  attempts: before.attempts + 1,
  fence: before.fence + 1,
  leaseUntil: new Date(now.getTime() + leaseSeconds * 1000),
  failure: lastFailure(before),
});

/** Why the last attempt failed. */
export const lastFailure = ({ leaseUntil, failure }: ChunkAttempts): string | null =>
  leaseUntil === null ? failure : NOT_ENDED;

/** The attempts when the one under way has failed through a fault of the chunk. */
export const failed = (before: ChunkAttempts, code: string): ChunkAttempts => ({
  ...before,
  leaseUntil: null,
  failure: code,
});

/** The attempts when one is not held against the chunk. */
export const excused = (before: ChunkAttempts, code: string): ChunkAttempts => ({
  ...before,
  attempts: Math.max(0, before.attempts - 1),
  excuses: before.excuses + 1,
  leaseUntil: null,
  failure: code,
});
