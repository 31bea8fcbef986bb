import type { Sweep } from '../sweeps/sweep.js';

/** What is past its time, inside one transaction. Every deletion is of at most so many rows. */
export abstract class RetentionStore {
  /**
   * The sweep that has been over for longest and still has detail, if it ended before that moment. The newest sweep
   * that ended complete is never among them, nor the newest one that recorded all towns completely.
   */
  abstract nextPast(endedBefore: Date): Promise<Sweep | null>;
  /** Deletes rows of a sweep's ledger and plan; answers how many. */
  abstract deleteDetail(sweepId: string, limit: number): Promise<number>;
  /** When the oldest sweep that still has detail was asked for; null where none has. */
  abstract oldestDetail(): Promise<Date | null>;
  /** Notes of texts that no roster in use and no finding refers to that they are out of use since now; answers of how many. */
  abstract retireTexts(now: Date, limit: number): Promise<number>;
  /**
   * Deletes texts that have been out of use since before that moment; answers how many. One that another transaction
   * takes into use meanwhile is spared.
   */
  abstract deleteTexts(retiredBefore: Date, limit: number): Promise<number>;
}
