import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFoundError } from '@hongzhu/compliance';
import { BullmqWakeUps, startWorkers } from '@hongzhu/queue';
import type { JobFailure, JobHandlers, QueueBackend, QueueName, RunningWorkers } from '@hongzhu/queue';
import { Calls, notingHandlers } from './queue-calls.js';
import { holdOneWakeUp } from './queue-events.js';
import { holdNightlySchedule, holdTendingSchedule } from './queue-schedules.js';

/** A queue to test, and the means to stop and start what it is kept in. */
export interface QueueUnderTest {
  readonly backend: QueueBackend;
  /** Stops the server or closes the database, and starts it again; nobody is connected. */
  restart(): Promise<QueueBackend>;
  stop(): Promise<void>;
}

const fail = (error: Error): void => {
  throw error;
};

/** What every back end of the queue must do; `isShared`: one that several processes work on has to do more. */
export function describeQueue(
  name: string,
  open: () => Promise<QueueUnderTest>,
  { isShared }: { readonly isShared: boolean },
): void {
  describe(`the queue on ${name}`, () => {
    let under: QueueUnderTest;
    let backend: QueueBackend;
    let wakeUps: BullmqWakeUps;
    let calls: Calls;
    let failures: JobFailure[];
    const running: RunningWorkers[] = [];

    const work = async (
      handlers: Partial<JobHandlers> = {},
      concurrency: Partial<Record<QueueName, number>> = {},
    ): Promise<RunningWorkers> => {
      const workers = await startWorkers({
        backend,
        handlers: {
          ...notingHandlers(calls),
          ...handlers,
        },
        concurrency,
        onFailed: (failure) => void failures.push(failure),
        onError: fail,
      });
      running.push(workers);
      return workers;
    };

    beforeAll(async () => {
      under = await open();
      backend = { ...under.backend, retryDelayMs: 20 };
      wakeUps = await BullmqWakeUps.connect(backend, fail);
      calls = new Calls();
      failures = [];
    }, 60_000);
    afterEach(async () => {
      await Promise.all(running.splice(0).map((workers) => workers.close()));
      calls = new Calls();
      failures = [];
    });
    afterAll(async () => {
      await wakeUps.close();
      await under.stop();
    });

    it('hands the ids of each wake-up to its handler', async () => {
      await work();
      await wakeUps.importWaiting('i-1');
      await wakeUps.sweepWaiting('s-1');
      await wakeUps.chunksWaiting('s-1', [0, 1]);
      await calls.reach(4);
      expect(calls.list.toSorted()).toEqual(['chunk s-1 0', 'chunk s-1 1', 'import i-1', 'sweep s-1']);
    }, 20_000);

    it('keeps what comes while nobody works, and gives each of many chunks to one of two workers', async () => {
      const numbers = Array.from({ length: 1_200 }, (_, number) => number);
      await wakeUps.chunksWaiting('s-2', numbers);
      await Promise.all([work({}, { chunks: 4 }), work({}, { chunks: 4 })]);
      await calls.reach(numbers.length);
      await pause(100);
      expect(calls.list).toHaveLength(numbers.length);
      expect(new Set(calls.list).size).toBe(numbers.length);
    }, 60_000);

    it('brings a busy job back after a short while, as often as it takes, without counting attempts', async () => {
      let turns = 0;
      const start = performance.now();
      await work({
        runImport: async (id) => {
          turns += 1;
          if (turns < 7) return 'busy';
          calls.add(id);
          return 'done';
        },
      });
      await wakeUps.importWaiting('i-busy');
      await calls.reach(1);
      expect(turns).toBe(7);
      expect(performance.now() - start).toBeGreaterThan(6 * 250);
      expect(failures).toEqual([]);
    }, 30_000);

    it('tries a failed job five times, and then gives it up', async () => {
      await work({
        runChunk: async (id) => {
          calls.add(id);
          throw new Error('deadlock');
        },
      });
      await wakeUps.chunksWaiting('s-3', [9]);
      await calls.reach(5);
      while (failures.length < 5) await pause(20);
      expect(calls.list).toEqual(Array(5).fill('s-3'));
      expect(failures.map(({ isFinal }) => isFinal)).toEqual([false, false, false, false, true]);
      expect(failures.at(-1)?.wake).toEqual({
        name: 'run-chunk',
        payload: { sweepId: 's-3', chunkNumber: 9 },
      });
      expect(failures.at(-1)?.error.message).toBe('deadlock');
    }, 30_000);

    it('does not try again what is hopeless', async () => {
      await work({
        planSweep: async (id) => {
          calls.add(id);
          throw new NotFoundError('sweep_not_found', 'There is no such sweep.');
        },
      });
      await wakeUps.sweepWaiting('s-none');
      await calls.reach(1);
      while (failures.length < 1) await pause(20);
      await pause(200);
      expect(calls.list).toEqual(['s-none']);
      expect(failures).toMatchObject([{ isFinal: true, wake: { name: 'plan-sweep' } }]);
    }, 20_000);

    it('does chunks and plans while an import takes its time', async () => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await work({ runImport: async (id) => (await held, calls.add(`import ${id}`), 'done') });
      await wakeUps.importWaiting('i-long');
      await wakeUps.importWaiting('i-next');
      await wakeUps.chunksWaiting('s-4', [1]);
      await wakeUps.sweepWaiting('s-4');
      await calls.reach(2);
      expect(calls.list.toSorted()).toEqual(['chunk s-4 1', 'sweep s-4']);
      release();
      await calls.reach(4);
    }, 20_000);

    if (isShared) {
      it('gives an import to one of two workers, however often it is waited for, and again when it is over', async () => {
        const slow: Partial<JobHandlers> = {
          runImport: async (id) => (calls.add(id), await pause(500), calls.add(`end of ${id}`), 'done'),
        };
        await Promise.all([work(slow), work(slow)]);
        await wakeUps.importWaiting('i-slow');
        await calls.reach(1);
        await wakeUps.importWaiting('i-slow');
        await wakeUps.importWaiting('i-other');
        await calls.reach(4);
        expect(calls.list.toSorted()).toEqual(['end of i-other', 'end of i-slow', 'i-other', 'i-slow']);
        while ((await wakeUps.counts()).imports['active'] !== 0) await pause(10);
        await wakeUps.importWaiting('i-slow');
        await calls.reach(6);
        expect(calls.list.slice(4)).toEqual(['i-slow', 'end of i-slow']);
      }, 20_000);
    }

    it(
      'keeps one wake-up for events, and loses none that comes while one is worked on',
      () => holdOneWakeUp({ wakeUps, calls, work }),
      20_000,
    );

    it('wakes an idle worker at once', async () => {
      await work();
      const latencies: number[] = [];
      for (let i = 1; i <= 5; i += 1) {
        await pause(200);
        const start = performance.now();
        await wakeUps.importWaiting(`i-idle-${String(i)}`);
        await calls.reach(i);
        latencies.push(performance.now() - start);
      }
      const slowest = Math.max(...latencies);
      process.stdout.write(
        `idle pick-up on ${name}, enqueue to handler: ${latencies.map((ms) => ms.toFixed(1)).join(', ')} ms\n`,
      );
      // The wait of a worker that is not woken is five seconds.
      expect(slowest).toBeLessThan(1_000);
    }, 20_000);

    it('finishes the job under way before it closes', async () => {
      const workers = await work({ runImport: async (id) => (await pause(500), calls.add(id), 'done') });
      await wakeUps.importWaiting('i-under-way');
      while ((await wakeUps.counts()).imports['active'] === 0) await pause(10);
      await workers.close();
      expect(calls.list).toEqual(['i-under-way']);
      expect((await wakeUps.counts()).imports).toMatchObject({ active: 0, wait: 0, delayed: 0 });
    }, 20_000);

    it(
      'schedules the nightly sweep once, for two in the morning in Shanghai',
      () => holdNightlySchedule(backend, wakeUps),
      20_000,
    );

    it('schedules the tending of tasks once, every five minutes, a minute after midnight among them', async () => {
      await holdTendingSchedule(backend, wakeUps);
    }, 20_000);

    it('keeps waiting jobs when what it is kept in goes down', async () => {
      await wakeUps.sweepWaiting('s-kept');
      await wakeUps.close();
      backend = { ...(await under.restart()), retryDelayMs: 20 };
      wakeUps = await BullmqWakeUps.connect(backend, fail);
      await work();
      await calls.reach(1);
      expect(calls.list).toEqual(['sweep s-kept']);
    }, 30_000);

    it('refuses to start when a job has no handler', async () => {
      const handlers = {
        runImport: async () => 'done',
        planSweep: async () => 'done',
      } as unknown as JobHandlers;
      const started = startWorkers({ backend, handlers, onFailed: () => undefined, onError: fail });
      await expect(started).rejects.toThrow(/start-nightly-sweep, run-chunk/);
    });

    it('closes within five seconds though a job does not end', async () => {
      let release: () => void = () => undefined;
      const workers = await work({
        runImport: () => new Promise((resolve) => (release = () => resolve('done'))),
      });
      await wakeUps.importWaiting('i-endless');
      while ((await wakeUps.counts()).imports['active'] === 0) await pause(10);
      const start = performance.now();
      await workers.close();
      expect(performance.now() - start).toBeLessThan(5_000);
      release();
    }, 20_000);
  });
}
