import 'reflect-metadata';
import { startOnBackends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import {
  adminToken,
  createLogger,
  NestLog,
  processMetrics,
  readConfiguration,
  runUntilSignalled,
} from '@hongzhu/platform';
import { startRulesService } from './index.js';

/** The service alone, for production: any number of these beside any number of workers. */
await runUntilSignalled(async () => {
  const configuration = readConfiguration(process.env);
  const logger = new NestLog(createLogger(configuration.logLevel, 'rules-service'));
  return startOnBackends(
    configuration,
    (message) => logger.warn(message),
    async ({ ports, readiness, rateLimits }) => {
      const { token } = await adminToken(configuration.adminToken, configuration.dataDir);
      const service = await startRulesService({
        ports,
        useCases: composeUseCases(ports),
        metrics: processMetrics(),
        readiness,
        rateLimits,
        configuration: { ...configuration, adminToken: token },
      });
      logger.log(`listening on ${service.url}`);
      return service;
    },
  );
});
