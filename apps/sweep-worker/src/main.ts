import 'reflect-metadata';
import { startOnBackends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import { createLogger, NestLog, readConfiguration, runUntilSignalled } from '@hongzhu/platform';
import { startSweepWorker } from './index.js';

/** A worker alone, for production. */
await runUntilSignalled(async () => {
  const configuration = readConfiguration(process.env);
  const logger = new NestLog(createLogger(configuration.logLevel, 'sweep-worker'));
  return startOnBackends(
    configuration,
    (message) => logger.warn(message),
    async ({ ports, queue }) => {
      const worker = await startSweepWorker({
        useCases: composeUseCases(ports),
        clocks: ports,
        queue,
        concurrency: configuration.workerConcurrency,
        reconcileSeconds: configuration.reconcileSeconds,
        logger,
      });
      logger.log(`working; the next nightly sweep starts at ${worker.nextSweepAt.toISOString()}`);
      return worker;
    },
  );
});
