import 'reflect-metadata';
import { startOnBackends, type Backends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import {
  adminToken,
  createLogger,
  NestLog,
  processMetrics,
  readConfiguration,
  runUntilSignalled,
  type Configuration,
  type Stoppable,
} from '@hongzhu/platform';
import type { Registry } from 'prom-client';
import { startSweepWorker } from './index.js';
import { serveMetrics } from './metrics/serve-metrics.js';

/** A worker alone, for production. */
await runUntilSignalled(async () => {
  const configuration = readConfiguration(process.env);
  const logger = new NestLog(createLogger(configuration.logLevel, 'sweep-worker'));
  return startOnBackends(
    configuration,
    (message) => logger.warn(message),
    (backends) => startAlone(configuration, backends, logger),
  );
});

async function startAlone(
  configuration: Configuration,
  { ports, queue }: Backends,
  logger: NestLog,
): Promise<Stoppable> {
  const metrics = processMetrics();
  const served = await shown(metrics, configuration, logger);
  const worker = await startSweepWorker({
    useCases: composeUseCases(ports),
    clocks: ports,
    queue,
    concurrency: configuration.workerConcurrency,
    reconcileSeconds: configuration.reconcileSeconds,
    metrics,
    logger,
  });
  logger.log(`working; the next nightly sweep starts at ${worker.nextSweepAt.toISOString()}`);
  return { close: () => worker.close().finally(() => served.close()) };
}

/** The figures at the port that the configuration names, if it names one. */
async function shown(
  metrics: Registry,
  { metricsPort, host, adminToken: configured, dataDir }: Configuration,
  logger: NestLog,
): Promise<Stoppable> {
  if (metricsPort === null) return { close: () => Promise.resolve() };
  const { token } = await adminToken(configured, dataDir);
  const served = await serveMetrics(metrics, { host, port: metricsPort, token });
  logger.log(`figures at http://${host}:${served.port}/metrics`);
  return served;
}
