import { describe, expect, it } from '@jest/globals';
import { ConflictError, InvalidInputError } from '@hongzhu/compliance';
import { DelayedError, UnrecoverableError } from 'bullmq';
import type { JobHandlers } from './job-handlers.js';
import { processJob, type JobWork } from './process-job.js';
import type { QueuedJob } from './queue-backend.js';

const aJob = (name: string, data: unknown): QueuedJob =>
  ({ name, data, attemptsMade: 0, opts: { attempts: 5 } }) as unknown as QueuedJob;

const HANDLERS: JobHandlers = {
  runImport: () => Promise.resolve('done'),
  planSweep: () => Promise.resolve('done'),
  startNightlySweep: () => Promise.resolve(),
  runChunk: () => Promise.resolve('done'),
  recheckCells: () => Promise.resolve('done'),
  tendTasks: () => Promise.resolve(),
  tellEvents: async () => undefined,
};

const working = (handlers: JobHandlers, mayWork = true): JobWork => ({
  handlers,
  mayWork: () => Promise.resolve(mayWork),
});

describe('a job', () => {
  it('is put back, untouched, while this process may not work', async () => {
    const delays: number[] = [];
    const job = Object.assign(aJob('plan-sweep', { sweepId: 's' }), {
      timestamp: Date.now(),
      moveToDelayed: (at: number) => Promise.resolve(void delays.push(at)),
    });
    const handlers: JobHandlers = { ...HANDLERS, planSweep: () => Promise.reject(new Error('it worked')) };
    const done = processJob(working(handlers, false), job, 'token');
    await expect(done).rejects.toBeInstanceOf(DelayedError);
    expect(delays).toHaveLength(1);
  });

  it('of the nightly schedule starts the nightly sweep', async () => {
    let started = 0;
    const handlers: JobHandlers = {
      ...HANDLERS,
      startNightlySweep: () => Promise.resolve(void (started += 1)),
    };
    await processJob(working(handlers), aJob('start-nightly-sweep', {}), 'token');
    expect(started).toBe(1);
  });

  it('of the schedule of tasks tends them', async () => {
    let tended = 0;
    const handlers: JobHandlers = { ...HANDLERS, tendTasks: () => Promise.resolve(void (tended += 1)) };
    await processJob(working(handlers), aJob('tend-tasks', {}), 'token');
    expect(tended).toBe(1);
  });

  it.each([
    ['of an unknown name', 'run-errand', {}],
    ['without its id', 'run-import', { importId: '' }],
    ['with a record for an id', 'plan-sweep', { sweepId: { id: 's' } }],
    ['with half a chunk number', 'run-chunk', { sweepId: 's', chunkNumber: 0.5 }],
    ['without a payload', 'run-chunk', null],
  ])('%s is hopeless', async (_what, name, data) => {
    await expect(processJob(working(HANDLERS), aJob(name, data), 'token')).rejects.toBeInstanceOf(
      UnrecoverableError,
    );
  });

  it('that is wrong in itself is hopeless, with the cause kept', async () => {
    const cause = new InvalidInputError('wrong', 'It is wrong.');
    const handlers: JobHandlers = { ...HANDLERS, planSweep: () => Promise.reject(cause) };
    await expect(
      processJob(working(handlers), aJob('plan-sweep', { sweepId: 's' }), 'token'),
    ).rejects.toMatchObject({
      name: 'UnrecoverableError',
      cause,
    });
  });

  it('that fails for now throws its own error, to be tried again', async () => {
    const conflict = new ConflictError('later', 'Not now.');
    const handlers: JobHandlers = { ...HANDLERS, runChunk: () => Promise.reject(conflict) };
    const done = processJob(working(handlers), aJob('run-chunk', { sweepId: 's', chunkNumber: 0 }), 'token');
    await expect(done).rejects.toBe(conflict);
  });
});
