import 'reflect-metadata';
import cluster from 'node:cluster';
import { startOnBackends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import {
  adminToken,
  measureQueues,
  processMetrics,
  type Configuration,
  type NestLog,
  type Stoppable,
} from '@hongzhu/platform';
import type { FromProcess, ToProcess } from '../processes/process-messages.js';
import { SharedRegistry } from '../processes/shared-registry.js';
import { startRulesService } from '../start-rules-service.js';

/** The service in this process: alone, or as one of several that another process has started. */
export async function startServiceProcess(configuration: Configuration, logger: NestLog): Promise<Stoppable> {
  const { worker } = cluster;
  const starter = worker && {
    tell: (message: FromProcess) => void worker.send(message, undefined, () => undefined),
    listen: (heard: (message: ToProcess) => void) => void worker.on('message', heard),
  };
  // The connection to the other process would keep this one alive.
  const leave = (): void => void worker?.disconnect();
  try {
    const running = await startOnBackends(
      configuration,
      (message) => logger.warn(message),
      async ({ ports, queueCounts, askQueueBoard, readiness, rateLimits }) => {
        const metrics = processMetrics(starter === undefined ? undefined : new SharedRegistry(starter));
        measureQueues(metrics, queueCounts);
        const { token } = await adminToken(configuration.adminToken, configuration.dataDir);
        const service = await startRulesService({
          ports,
          useCases: composeUseCases(ports),
          metrics,
          readiness,
          rateLimits,
          askQueueBoard,
          configuration: { ...configuration, adminToken: token },
        });
        if (starter === undefined) logger.log(`listening on ${service.url}`);
        else starter.tell({ kind: 'listening', url: service.url });
        return service;
      },
    );
    return { close: () => running.close().finally(leave) };
  } catch (error) {
    leave();
    throw error;
  }
}
