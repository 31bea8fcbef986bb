import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { ResumeWork, type UseCases } from '@hongzhu/compliance';
import {
  NightlySchedule,
  startWorkers,
  TendingSchedule,
  type JobFailure,
  type QueueBackend,
} from '@hongzhu/queue';
import type { Registry } from 'prom-client';
import { BrakeWatch } from '../brake-watch.js';
import { ClockGuard } from '../clock-guard.js';
import { ClockWatch } from '../clock-watch.js';
import { DayHeadsWatch } from '../day-heads-watch.js';
import { EventPump } from '../event-pump.js';
import { workerMetrics } from '../metrics/worker-metrics.js';
import { ChunkProcessor } from '../processors/chunk.processor.js';
import { ImportProcessor } from '../processors/import.processor.js';
import { RecheckProcessor } from '../processors/recheck.processor.js';
import { SweepProcessor } from '../processors/sweep.processor.js';
import { TendingProcessor } from '../processors/tending.processor.js';
import { Reconciler, type Step } from '../reconciler.js';
import { RetentionWatch } from '../retention-watch.js';
import { SweepWorkerModule, type Clocks } from '../sweep-worker.module.js';

export interface SweepWorkerOptions {
  readonly useCases: UseCases;
  readonly clocks: Clocks;
  readonly queue: QueueBackend;
  /** Chunks evaluated at a time. */
  readonly concurrency: number;
  readonly reconcileSeconds: number;
  /** Where the worker counts what it finds. */
  readonly metrics: Registry;
  readonly logger: LoggerService;
}
export interface RunningSweepWorker {
  /** When the next nightly sweep starts. */
  readonly nextSweepAt: Date;
  /** Takes no more jobs, and waits a few seconds for those under way. */
  close(): Promise<void>;
}

/** Starts working on the queues, schedules the nightly sweep, and takes up what is due and what is unfinished. */
export async function startSweepWorker(options: SweepWorkerOptions): Promise<RunningSweepWorker> {
  const { queue, logger } = options;
  const metrics = workerMetrics(options.metrics);
  const module = SweepWorkerModule.over(options.useCases, options.clocks, metrics);
  const app = await NestFactory.createApplicationContext(module, { logger, abortOnError: false });
  const onError = (error: Error): void => {
    logger.error(`queue: ${error.message}`);
  };
  const { mayWork } = app.get(ClockGuard);
  const schedule = new NightlySchedule(queue, onError);
  const nextSweepAt = await schedule.ensure();
  const tending = new TendingSchedule(queue, onError);
  await tending.ensure();
  const workers = await startWorkers({
    backend: queue,
    handlers: handlersOf(app),
    mayWork,
    concurrency: { chunks: options.concurrency },
    onFailed: (failure) => failed(app, logger, failure),
    onError,
  });
  const reconciler = new Reconciler(stepsOf(app, schedule, tending), mayWork, options.reconcileSeconds);
  reconciler.start();
  const events = app.get(EventPump);
  events.start(mayWork);
  return {
    nextSweepAt,
    close: async () => {
      // At once: the few seconds that each of them may take are what the process has to stop in.
      await Promise.all([reconciler.stop(), workers.close(), events.stop()]);
      await Promise.all([schedule.close(), tending.close()]);
      await app.close();
    },
  };
}

/** The database first: a queue that is out of reach must not keep a sweep that is due from being written down. */
function stepsOf(app: INestApplicationContext, schedule: NightlySchedule, tending: TendingSchedule): Step[] {
  const sweeps = app.get(SweepProcessor);
  const unfinished = app.get(ResumeWork);
  const brakes = app.get(BrakeWatch);
  const retention = app.get(RetentionWatch);
  const time = app.get(ClockWatch);
  const dayHeads = app.get(DayHeadsWatch);
  const events = app.get(EventPump);
  return [
    { name: 'starting the sweep that is due', run: () => sweeps.startNightly() },
    { name: 'taking up unfinished work', run: () => unfinished.run() },
    { name: 'looking after held tasks', run: () => brakes.run() },
    { name: 'keeping the nightly schedule', run: () => schedule.ensure() },
    { name: 'keeping the schedule of what time does to tasks', run: () => tending.ensure() },
    { name: 'looking after overdue tasks and the calendar', run: () => time.run() },
    { name: 'signing the days of the audit log', run: () => dayHeads.run() },
    { name: 'pruning what is past its time', run: () => retention.run() },
    { name: 'measuring what is to be sent', run: () => events.measure() },
  ];
}

function handlersOf(app: INestApplicationContext) {
  const imports = app.get(ImportProcessor);
  const sweeps = app.get(SweepProcessor);
  const chunks = app.get(ChunkProcessor);
  const rechecks = app.get(RecheckProcessor);
  const tending = app.get(TendingProcessor);
  const events = app.get(EventPump);
  return {
    runImport: (importId: string) => imports.process(importId),
    planSweep: (sweepId: string) => sweeps.process(sweepId),
    startNightlySweep: () => sweeps.startNightly(),
    runChunk: (sweepId: string, chunkNumber: number) => chunks.process(sweepId, chunkNumber),
    recheckCells: () => rechecks.process(),
    tendTasks: () => tending.process(),
    tellEvents: async () => events.wake(),
  };
}

async function failed(
  app: INestApplicationContext,
  logger: LoggerService,
  { wake, error, isFinal }: JobFailure,
): Promise<void> {
  if (wake === null || !isFinal) {
    logger.warn(`${wake?.name ?? 'a job'} failed and will be tried again: ${error.message}`);
    return;
  }
  if (wake.name === 'run-import') await app.get(ImportProcessor).givenUp(wake.payload.importId, error);
  else if (wake.name === 'plan-sweep') {
    await app.get(SweepProcessor).givenUp(wake.payload.sweepId, error);
  } else logger.error(`${wake.name} failed for good: ${error.message}`);
}
