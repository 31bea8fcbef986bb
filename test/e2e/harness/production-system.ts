import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testMysqlServer, type MysqlServer } from '../../services/private-mariadb.js';
import { StartedProcess } from './started-process.js';
import { SETTINGS, untilReady, type Launch, type Parts } from './system.js';
import { testRedis, type TestRedis } from './test-redis.js';

export const SERVICE = 'apps/rules-service/dist/bundle/main.js';
export const WORKER = 'apps/sweep-worker/dist/bundle/main.js';
const ADDRESS = /listening on (http:\/\/[^\s"]+)/;
const START_WITHIN_MS = 60_000;

/** Production, and more workers than the one that is part of it. */
export interface ProductionLaunch extends Launch {
  /** Starts another worker; it is to be stopped by whoever started it. */
  startWorker(): Promise<StartedProcess>;
}

/** A service and a worker on a new database of MariaDB and an emptied Redis, unless these are given. */
export async function productionLaunch(
  given?: TestRedis,
  settings: Readonly<Record<string, string>> = {},
  givenServer?: MysqlServer,
): Promise<ProductionLaunch> {
  const [mysql, redis] = await Promise.all([givenServer ?? testMysqlServer(), given ?? testRedis()]);
  const dataDir = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-'));
  const env = {
    ...SETTINGS,
    ...(await addresses(mysql, redis)),
    ...settings,
    HONGZHU_DATA_DIR: dataDir,
  };
  const startWorker = async (): Promise<StartedProcess> => {
    const worker = new StartedProcess(WORKER, env);
    await worker.untilPrinted(/working; the next nightly sweep/, START_WITHIN_MS);
    return worker;
  };
  return {
    settings: env,
    start: async (): Promise<Parts> => {
      const service = new StartedProcess(SERVICE, env);
      const [url, worker] = await Promise.all([untilReady(service, ADDRESS), startWorker()]);
      return { service, worker, url };
    },
    startWorker,
    restart: async (left) => ({ ...left, worker: await startWorker() }),
    cleanUp: async () => {
      await Promise.all([mysql.stop(), redis.stop()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const addresses = async (mysql: MysqlServer, redis: TestRedis) => ({
  HONGZHU_DATABASE_URL: await mysql.createDatabase(),
  HONGZHU_REDIS_URL: redis.url,
});
