import type { Wake } from './job-contracts.js';
import type { JobName } from './queue-names.js';

/** `busy`: not now; the job comes back a little later, and that is no failed attempt. */
export type JobOutcome = 'done' | 'busy';

/** What is done for each kind of job. A handler finishes or throws, and may be called again for the same ids. */
export interface JobHandlers {
  /** `reportProgress` takes a share from 0 to 1 and keeps it with the job. */
  runImport(importId: string, reportProgress: (share: number) => Promise<void>): Promise<JobOutcome>;
  planSweep(sweepId: string): Promise<JobOutcome>;
  startNightlySweep(): Promise<void>;
  runChunk(sweepId: string, chunkNumber: number): Promise<JobOutcome>;
  recheckCells(): Promise<JobOutcome>;
  tendTasks(): Promise<void>;
  /** Has the process look for events; it does not wait for what comes of it. */
  tellEvents(): Promise<void>;
}

/** What a handler is told about the job beside its payload. */
export interface JobRun {
  readonly reportProgress: (share: number) => Promise<void>;
}

const HANDLER_OF_JOB: Readonly<Record<JobName, keyof JobHandlers>> = {
  'run-import': 'runImport',
  'plan-sweep': 'planSweep',
  'start-nightly-sweep': 'startNightlySweep',
  'run-chunk': 'runChunk',
  'recheck-cells': 'recheckCells',
  'tend-tasks': 'tendTasks',
  'tell-events': 'tellEvents',
};

/** The jobs that nobody would do. */
export function jobsWithoutHandler(handlers: Partial<JobHandlers>): JobName[] {
  return (Object.keys(HANDLER_OF_JOB) as JobName[]).filter(
    (name) => typeof handlers[HANDLER_OF_JOB[name]] !== 'function',
  );
}

/** Calls the handler of a job. */
export async function handle(handlers: JobHandlers, wake: Wake, run: JobRun): Promise<JobOutcome> {
  switch (wake.name) {
    case 'run-import':
      return handlers.runImport(wake.payload.importId, run.reportProgress);
    case 'plan-sweep':
      return handlers.planSweep(wake.payload.sweepId);
    case 'start-nightly-sweep':
      await handlers.startNightlySweep();
      return 'done';
    case 'run-chunk':
      return handlers.runChunk(wake.payload.sweepId, wake.payload.chunkNumber);
    case 'recheck-cells':
      return handlers.recheckCells();
    case 'tend-tasks':
      await handlers.tendTasks();
      return 'done';
    case 'tell-events':
      await handlers.tellEvents();
      return 'done';
  }
}
