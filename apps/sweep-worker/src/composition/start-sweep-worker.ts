import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import type { UseCases } from '@hongzhu/compliance';
import { scheduleNightlySweep, startWorkers, type JobFailure, type QueueBackend } from '@hongzhu/queue';
import { ChunkProcessor } from '../processors/chunk.processor.js';
import { ImportProcessor } from '../processors/import.processor.js';
import { SweepProcessor } from '../processors/sweep.processor.js';
import { ResumeTimer } from '../resume-timer.js';
import { SweepWorkerModule } from '../sweep-worker.module.js';

export interface SweepWorkerOptions {
  readonly useCases: UseCases;
  readonly queue: QueueBackend;
  /** Chunks evaluated at a time. */
  readonly concurrency: number;
  readonly logger: LoggerService;
}
export interface RunningSweepWorker {
  /** When the next nightly sweep starts. */
  readonly nextSweepAt: Date;
  /** Takes no more jobs, and waits a few seconds for those under way. */
  close(): Promise<void>;
}

/** Starts working on the queues, schedules the nightly sweep, and takes unfinished work up again. */
export async function startSweepWorker(options: SweepWorkerOptions): Promise<RunningSweepWorker> {
  const { queue, logger } = options;
  const app = await NestFactory.createApplicationContext(SweepWorkerModule.over(options.useCases), {
    logger,
    abortOnError: false,
  });
  const onError = (error: Error): void => {
    logger.error(`queue: ${error.message}`);
  };
  const nextSweepAt = await scheduleNightlySweep(queue, onError);
  const workers = await startWorkers({
    backend: queue,
    handlers: handlersOf(app),
    concurrency: { chunks: options.concurrency },
    onFailed: (failure) => failed(app, logger, failure),
    onError,
  });
  const resume = app.get(ResumeTimer);
  resume.start();
  return {
    nextSweepAt,
    close: async () => {
      await resume.stop();
      await workers.close();
      await app.close();
    },
  };
}

function handlersOf(app: INestApplicationContext) {
  const imports = app.get(ImportProcessor);
  const sweeps = app.get(SweepProcessor);
  const chunks = app.get(ChunkProcessor);
  return {
    runImport: (importId: string) => imports.process(importId),
    planSweep: (sweepId: string) => sweeps.process(sweepId),
    startNightlySweep: () => sweeps.startNightly(),
    runChunk: (sweepId: string, chunkNumber: number) => chunks.process(sweepId, chunkNumber),
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
  else if (wake.name === 'run-chunk') {
    await app.get(ChunkProcessor).givenUp(wake.payload.sweepId, wake.payload.chunkNumber, error);
  } else if (wake.name === 'plan-sweep') {
    await app.get(SweepProcessor).givenUp(wake.payload.sweepId, error);
  } else logger.error(`${wake.name} failed for good: ${error.message}`);
}
