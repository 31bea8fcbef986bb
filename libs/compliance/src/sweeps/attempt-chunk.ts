import type { Transactions } from '../shared/transactions.js';
import {
  begun,
  excused,
  failed,
  isLeased,
  lastFailure,
  NOT_ENDED,
  type ChunkSettings,
  type PendingChunk,
} from './chunk-attempts.js';
import { attemptFault } from './attempt-fault.js';
import { narrowChunk, type NarrowedChunk } from './narrow-chunk.js';
import type { SweepChunk } from './sweep.js';

/** The right to work on a chunk until its lease ends. */
export interface ChunkClaim {
  readonly chunk: SweepChunk;
  readonly fence: number;
}

export type Beginning =
  | { readonly kind: 'claimed'; readonly claim: ChunkClaim }
  /** Another worker has it; it may come free. */
  | { readonly kind: 'busy' }
  /** Nothing is left to be done. */
  | { readonly kind: 'over' }
  | { readonly kind: 'narrowed'; readonly narrowed: NarrowedChunk };

/** From then on, attempts that fail through an outage are held against the chunk: it may be what causes it. */
export const MOST_EXCUSES = 20;

/**
 * Counts attempts at chunks, and decides what becomes of one that fails. An attempt is written down before its work
 * begins, so that a chunk that kills its workers is noticed by those who come after.
 */
export class AttemptChunk {
  /** Attempts of this process that an outage ended, while the same outage kept that from being written down. */
  private readonly unwritten = new Map<ChunkClaim, string>();

  constructor(
    private readonly transactions: Transactions,
    private readonly settings: ChunkSettings,
  ) {}

  /** Claims a pending chunk; one whose attempts are used up is narrowed instead. */
  async begin(sweepId: string, number: number): Promise<Beginning> {
    await this.writeExcuses();
    return this.transactions.run(async (stores): Promise<Beginning> => {
      const pending = await stores.chunks.lockPending(sweepId, number);
      if (pending === null) return { kind: 'over' };
      const now = await stores.chunks.now();
      if (isLeased(pending, now)) return { kind: 'busy' };
      if (pending.attempts >= this.settings.attempts) {
        const reason = lastFailure(pending) ?? NOT_ENDED;
        const narrowed = await narrowChunk(stores, pending, { reason, everywhere: false });
        return narrowed === null ? { kind: 'over' } : { kind: 'narrowed', narrowed };
      }
      const { chunk } = pending;
      const attempts = begun(pending, now, this.settings.leaseSeconds);
      await stores.chunks.noteAttempts(chunk, attempts);
      return { kind: 'claimed', claim: { chunk, fence: attempts.fence } };
    });
  }

  /**
   * Writes down that an attempt failed. Answers what became of the chunk when its attempts are used up; null when it is
   * to be tried again.
   */
  async fail(claim: ChunkClaim, error: unknown): Promise<NarrowedChunk | null> {
    const fault = attemptFault(error);
    try {
      return await this.transactions.run(async (stores) => {
        const { chunk, fence } = claim;
        const pending = await stores.chunks.lockPending(chunk.sweepId, chunk.number);
        // Another worker has it by now, and the word on it.
        if (pending === null || pending.fence !== fence) return null;
        if (isExcused(fault.lies, pending)) {
          await stores.chunks.noteAttempts(chunk, excused(pending, fault.code));
          return null;
        }
        if (pending.attempts >= this.settings.attempts) {
          const everywhere = fault.lies === 'everywhere';
          return narrowChunk(stores, pending, { reason: fault.code, everywhere });
        }
        await stores.chunks.noteAttempts(chunk, failed(pending, fault.code));
        return null;
      });
    } catch (outage) {
      if (fault.lies === 'outage') this.unwritten.set(claim, fault.code);
      throw outage;
    }
  }

  /** What could not be written while the database was away is made good before this process begins anything else. */
  private async writeExcuses(): Promise<void> {
    for (const [claim, code] of [...this.unwritten]) {
      const { chunk, fence } = claim;
      await this.transactions.run(async ({ chunks }) => {
        const pending = await chunks.lockPending(chunk.sweepId, chunk.number);
        if (pending === null || !isExcused('outage', pending)) return;
        const { leaseUntil } = pending;
        const noted = excused(pending, code);
        // Whoever holds a newer lease keeps it.
        await chunks.noteAttempts(chunk, pending.fence === fence ? noted : { ...noted, leaseUntil });
      });
      this.unwritten.delete(claim);
    }
  }
}

const isExcused = (lies: string, { excuses }: PendingChunk): boolean =>
  lies === 'outage' && excuses < MOST_EXCUSES;
