import { InvalidInputError, NotFoundError } from '@hongzhu/compliance';
import type { DefaultJobOptions } from 'bullmq';

/** A job that was told to wait comes back after this time, in milliseconds. */
export const BUSY_DELAY_MS = 300;

/**
 * How long a job that is told to wait keeps coming back, in milliseconds. The workers ask the database for unfinished
 * work every minute, so that there is another wake-up by then.
 */
export const BUSY_LIMIT_MS = 90_000;

/**
 * A failed job is tried five times, by default after waits of 1, 2, 4 and 8 s, less up to half of each by chance,
 * so that jobs that failed together do not come back together. Of jobs that are over, enough are kept to see what
 * happened.
 */
export function jobOptions(retryDelayMs = 1_000): DefaultJobOptions {
  return {
    attempts: 5,
    backoff: { type: 'exponential', delay: retryDelayMs, jitter: 0.5 },
    removeOnComplete: { count: 200 },
    removeOnFail: { count: 1_000 },
  };
}

/** An error that another attempt can't mend: what the job names does not exist, or the job itself is wrong. */
export function isHopeless(error: unknown): boolean {
  return error instanceof NotFoundError || error instanceof InvalidInputError;
}
