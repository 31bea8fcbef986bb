import 'reflect-metadata';
import { openBackends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import {
  createLogger,
  NestLog,
  readConfiguration,
  runUntilSignalled,
  type Stoppable,
} from '@hongzhu/platform';
import { startSweepWorker } from './index.js';

/** A worker alone, for production. */
async function start(): Promise<Stoppable> {
  const configuration = readConfiguration(process.env);
  const logger = new NestLog(createLogger(configuration.logLevel, 'sweep-worker'));
  const backends = await openBackends(configuration, (message) => logger.warn(message));
  try {
    const worker = await startSweepWorker({
      useCases: composeUseCases(backends.ports),
      queue: backends.queue,
      concurrency: configuration.workerConcurrency,
      logger,
    });
    logger.log(`working; the next nightly sweep starts at ${worker.nextSweepAt.toISOString()}`);
    return { close: () => worker.close().finally(() => backends.close()) };
  } catch (error) {
    await backends.close();
    throw error;
  }
}

await runUntilSignalled(start);
