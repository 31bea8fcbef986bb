import { startOnBackends, type Backends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import {
  adminToken,
  createLogger,
  measureQueues,
  NestLog,
  processMetrics,
  type Configuration,
  type Stoppable,
} from '@hongzhu/platform';
import { startRulesService } from '@hongzhu/rules-service';
import { startSweepWorker } from '@hongzhu/sweep-worker';
import { loadSampleCity } from '../load-sample-city.js';
import { printWelcome } from '../print-welcome.js';

/**
 * Starts service and worker in this process, on the back ends the configuration asks for. Gives up, with an
 * AbortError and everything closed again, when `signal` is aborted before all is ready.
 */
export function startAllInOne(configuration: Configuration, signal: AbortSignal): Promise<Stoppable> {
  const logger = new NestLog(createLogger(configuration.logLevel, 'hongzhu'));
  return startOnBackends(
    configuration,
    (message) => logger.warn(message),
    (backends) => startBoth(configuration, backends, logger, signal),
  );
}

async function startBoth(
  configuration: Configuration,
  { ports, queue, queueCounts, askQueueBoard, readiness, rateLimits }: Backends,
  logger: NestLog,
  signal: AbortSignal,
): Promise<Stoppable> {
  const useCases = composeUseCases(ports);
  const metrics = processMetrics();
  measureQueues(metrics, queueCounts);
  const started: Stoppable[] = [];
  const close = async (): Promise<void> => {
    for (const part of started.splice(0).reverse()) await part.close();
  };
  try {
    const { workerConcurrency: concurrency, reconcileSeconds } = configuration;
    const work = { useCases, clocks: ports, queue, concurrency, reconcileSeconds, metrics, logger };
    const worker = await startSweepWorker(work);
    started.push(worker);
    const token = await adminToken(configuration.adminToken, configuration.dataDir);
    const service = await startRulesService({
      ports,
      useCases,
      metrics,
      readiness,
      rateLimits,
      askQueueBoard,
      configuration: { ...configuration, adminToken: token.token },
    });
    started.push(service);
    signal.throwIfAborted();
    if (configuration.mode.kind === 'embedded' && configuration.sample === 'dongguan') {
      await loadSampleCity(ports, useCases, signal);
    }
    // Last before it is shown: a password that nobody has seen would have to be reset.
    const first = configuration.mode.kind === 'embedded' ? await useCases.manageAccounts.createFirst() : null;
    await printWelcome({ url: service.url, token, first, nextSweepAt: worker.nextSweepAt, ports });
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}
