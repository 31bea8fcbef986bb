import { DelayedError, UnrecoverableError } from 'bullmq';
import { readWake } from './job-contracts.js';
import { handle } from './job-handlers.js';
import type { JobHandlers } from './job-handlers.js';
import type { QueuedJob } from './queue-backend.js';
import { BUSY_DELAY_MS, BUSY_LIMIT_MS, isHopeless } from './retry-policy.js';

/** What is done with jobs, and whether this process may do any now. */
export interface JobWork {
  readonly handlers: JobHandlers;
  /** While it answers false, jobs are put back as if they were busy. */
  readonly mayWork: () => Promise<boolean>;
}

/** Does one job as BullMQ wants it: it returns when done, and throws what says how to go on when not. */
export async function processJob(
  { handlers, mayWork }: JobWork,
  job: QueuedJob,
  token: string | undefined,
): Promise<void> {
  const outcome = (await mayWork()) ? await handleOrExplain(handlers, job) : 'busy';
  // A wake-up that has waited so long makes room for the next one: jobs that wait would pile up otherwise.
  if (outcome === 'done' || Date.now() - job.timestamp > BUSY_LIMIT_MS) return;
  await job.moveToDelayed(Date.now() + BUSY_DELAY_MS, token);
  throw new DelayedError();
}

async function handleOrExplain(handlers: JobHandlers, job: QueuedJob): Promise<'done' | 'busy'> {
  try {
    return await handle(handlers, readWake(job.name, job.data), {
      reportProgress: (share) => job.updateProgress({ share }),
    });
  } catch (error) {
    if (!isHopeless(error)) throw error;
    throw Object.assign(new UnrecoverableError(String(error)), { cause: error });
  }
}
