import type { Worker } from 'bullmq';
import { readWake } from './job-contracts.js';
import type { Wake } from './job-contracts.js';
import { jobsWithoutHandler } from './job-handlers.js';
import type { JobHandlers } from './job-handlers.js';
import { processJob } from './process-job.js';
import { openWorker } from './open-worker.js';
import type { QueueBackend, QueuedJob } from './queue-backend.js';
import { QueueMisconfiguredError } from './queue-error.js';
import { QUEUE_NAMES } from './queue-names.js';
import type { QueueName } from './queue-names.js';
import { warmUp } from './warm-up.js';
import { withinDeadline } from './within-deadline.js';

/** A failed attempt. */
export interface JobFailure {
  /** Null when it was no job of ours. */
  readonly wake: Wake | null;
  readonly error: Error;
  /** Whether the job is given up; otherwise it will be tried again. */
  readonly isFinal: boolean;
}

export interface WorkersOptions {
  readonly backend: QueueBackend;
  readonly handlers: JobHandlers;
  /** Asked before each job; while it answers false the job is put back for another process. Default: always true. */
  readonly mayWork?: () => Promise<boolean>;
  /** How many jobs of each queue run at once. Default 1 each. */
  readonly concurrency?: Readonly<Partial<Record<QueueName, number>>>;
  /** Told of each failed attempt, after the queue has written it down. */
  readonly onFailed: (failure: JobFailure) => void | Promise<void>;
  /** Told of lost connections, which are made again, and of errors in `onFailed`. */
  readonly onError: (error: Error) => void;
}

const CONNECT_MS = 10_000;
/** How long jobs under way are waited for; with the closing of the connections it stays under five seconds. */
const GRACE_MS = 2_500;
/** A job whose worker died is given to another after at most this and the time of its lock, in milliseconds. */
const WORKER_OPTIONS = { stalledInterval: 10_000, lockDuration: 30_000, maxStalledCount: 5 };

/** Workers on all queues. */
export class RunningWorkers {
  constructor(private readonly workers: readonly Worker<unknown>[]) {}

  /**
   * Takes no more jobs and waits up to 2.5 s for those under way; a job that is not done by then is left behind
   * and done again by whoever comes next.
   */
  async close(): Promise<void> {
    await Promise.all(this.workers.map(closeWorker));
  }
}

/** Starts working. Throws `QueueMisconfiguredError` when a job has no handler, `QueueUnavailableError`. */
export async function startWorkers(options: WorkersOptions): Promise<RunningWorkers> {
  const { backend } = options;
  const orphans = jobsWithoutHandler(options.handlers);
  if (orphans.length > 0) throw new QueueMisconfiguredError(`Nobody handles the jobs ${orphans.join(', ')}.`);
  const workers = QUEUE_NAMES.map((name) => startWorker(name, options));
  try {
    const ready = Promise.all(workers.map((worker) => worker.waitUntilReady()));
    await withinDeadline(ready, CONNECT_MS, 'connecting');
    if (backend.kind === 'embedded') {
      await withinDeadline(warmUp(backend, options.onError), CONNECT_MS, 'warming up');
    }
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.close(true)));
    throw error;
  }
  return new RunningWorkers(workers);
}

function startWorker(name: QueueName, options: WorkersOptions): Worker<unknown> {
  const work = { handlers: options.handlers, mayWork: options.mayWork ?? (() => Promise.resolve(true)) };
  const process = (job: QueuedJob, token?: string): Promise<void> => processJob(work, job, token);
  const concurrency = options.concurrency?.[name] ?? 1;
  const worker = openWorker(options.backend, name, process, { ...WORKER_OPTIONS, concurrency });
  return worker
    .on('error', (error) => {
      if (!isCutOnPurpose(worker, error)) options.onError(error);
    })
    .on('failed', (job, error) => {
      Promise.resolve(failureOf(job, error)).then(options.onFailed).catch(options.onError);
    });
}

/** A worker that stops cuts the connection on which it waits for jobs; the client of a cluster says so as an error. */
function isCutOnPurpose(worker: Worker<unknown>, error: Error): boolean {
  return worker.isPaused() && error.message === 'None of startup nodes is available';
}

async function closeWorker(worker: Worker<unknown>): Promise<void> {
  // It takes no more jobs at once, but only says so when those under way have ended.
  const paused = worker.pause();
  const isDone = await settlesWithin(paused, GRACE_MS);
  await worker.close(!isDone);
  if (isDone) return;
  // When the job left behind ends after all, the pause ends too: by trying to connect again, in vain or not.
  Promise.allSettled([paused])
    .then(() => worker.disconnect())
    .catch((error: Error) => worker.emit('error', error));
}

async function settlesWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const isDone = await Promise.race([Promise.allSettled([work]).then(() => true), tooLate]);
  clearTimeout(timer);
  return isDone;
}

function failureOf(job: QueuedJob | undefined, error: Error): JobFailure {
  return {
    wake: job === undefined ? null : wakeOf(job),
    error,
    isFinal: job === undefined || job.finishedOn !== undefined,
  };
}

function wakeOf(job: QueuedJob): Wake | null {
  try {
    return readWake(job.name, job.data);
  } catch {
    // The failure that is being told of is this very one.
    return null;
  }
}
