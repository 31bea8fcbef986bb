import cluster from 'node:cluster';
import { createLogger, NestLog, readConfiguration, runUntilSignalled } from '@hongzhu/platform';
import { ServiceProcesses } from './processes/service-processes.js';

/** The service alone, for production: any number of these beside any number of workers. */
await runUntilSignalled(async (signal) => {
  const configuration = readConfiguration(process.env);
  const logger = new NestLog(createLogger(configuration.logLevel, 'rules-service'));
  const { serviceProcesses } = configuration;
  if (cluster.isPrimary && serviceProcesses > 1) {
    const processes = new ServiceProcesses((message) => logger.warn(message));
    const url = await processes.start(serviceProcesses, signal);
    logger.log(`listening on ${url} with ${serviceProcesses} processes`);
    return processes;
  }
  // A process that only starts others does without all of this.
  const { startServiceProcess } = await import('./composition/start-service-process.js');
  return startServiceProcess(configuration, logger);
});
