import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from './database-error.js';

const ATTEMPTS = 9;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 2000;

/** Between half and the whole of an exponentially growing pause, so that rivals don't meet again. */
const pauseAfter = (attempt: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);

/**
 * Runs `work` until it succeeds or fails for good: a deadlock, a lock time-out or a lost connection is worth up
 * to eight more tries, some five seconds in all. The last error is thrown.
 */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const hopeless = !(error instanceof DatabaseError) || error.fate === 'permanent';
      if (hopeless || attempt === ATTEMPTS - 1) throw error;
      await sleep(pauseAfter(attempt));
    }
  }
}
