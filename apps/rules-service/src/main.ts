import 'reflect-metadata';
import { openBackends } from '@hongzhu/backends';
import { composeUseCases } from '@hongzhu/compliance';
import {
  adminToken,
  createLogger,
  NestLog,
  readConfiguration,
  runUntilSignalled,
  type Stoppable,
} from '@hongzhu/platform';
import { startRulesService } from './index.js';

/** The service alone, for production: any number of these beside any number of workers. */
async function start(): Promise<Stoppable> {
  const configuration = readConfiguration(process.env);
  const logger = new NestLog(createLogger(configuration.logLevel, 'rules-service'));
  const backends = await openBackends(configuration, (message) => logger.warn(message));
  try {
    const { token } = await adminToken(configuration.adminToken, configuration.dataDir);
    const service = await startRulesService({
      ports: backends.ports,
      useCases: composeUseCases(backends.ports),
      readiness: backends.readiness,
      configuration: { ...configuration, adminToken: token },
    });
    logger.log(`listening on ${service.url}`);
    return { close: () => service.close().finally(() => backends.close()) };
  } catch (error) {
    await backends.close();
    throw error;
  }
}

await runUntilSignalled(start);
