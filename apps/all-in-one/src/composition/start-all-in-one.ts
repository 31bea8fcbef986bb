import { openBackends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import { adminToken, createLogger, NestLog, type Configuration, type Stoppable } from '@hongzhu/platform';
import { startRulesService } from '@hongzhu/rules-service';
import { startSweepWorker } from '@hongzhu/sweep-worker';
import { printWelcome } from '../print-welcome.js';
import { loadSampleCity } from '../load-sample-city.js';

/**
 * Starts service and worker in this process, on the back ends the configuration asks for. Gives up, with an
 * AbortError and everything closed again, when `signal` is aborted before all is ready.
 */
export async function startAllInOne(configuration: Configuration, signal: AbortSignal): Promise<Stoppable> {
  const logger = new NestLog(createLogger(configuration.logLevel, 'hongzhu'));
  const backends = await openBackends(configuration, (message) => logger.warn(message));
  const closing: (() => Promise<void>)[] = [() => backends.close()];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const useCases = composeUseCases(backends.ports);
    const worker = await startSweepWorker({
      useCases,
      queue: backends.queue,
      concurrency: configuration.workerConcurrency,
      logger,
    });
    closing.push(() => worker.close());
    const token = await adminToken(configuration.adminToken, configuration.dataDir);
    const service = await startRulesService({
      ports: backends.ports,
      useCases,
      readiness: backends.readiness,
      configuration: { ...configuration, adminToken: token.token },
    });
    closing.push(() => service.close());
    signal.throwIfAborted();
    if (configuration.mode.kind === 'embedded' && configuration.sample === 'dongguan') {
      await loadSampleCity(backends.ports, useCases, signal);
    }
    await printWelcome({ url: service.url, token, nextSweepAt: worker.nextSweepAt, ports: backends.ports });
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}
