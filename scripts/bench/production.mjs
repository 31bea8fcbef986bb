import mysql from 'mysql2/promise';
import { startServiceAndWorker } from './applications.mjs';
import { measurePickUp } from './pick-up.mjs';
import { secondsOf, secondsToRun } from './timing.mjs';

/** An empty database of its own on the server of the first URL, and a number of Redis's own databases. */
export async function freshServers(
  { HONGZHU_TEST_MYSQL_URL: mysqlUrl, HONGZHU_TEST_REDIS_URL: redisUrl },
  number,
) {
  const name = `bench_${number}`;
  const connection = await mysql.createConnection(mysqlUrl);
  await connection.query(`create database ${name} character set utf8mb4`);
  await connection.end();
  return {
    HONGZHU_DATABASE_URL: new URL(name, mysqlUrl).href,
    HONGZHU_REDIS_URL: `${redisUrl}/${number}`,
  };
}

/**
 * One round with a service process and a worker process on an empty database.
 * @param {Parameters<typeof import('./embedded.mjs').measureEmbedded>[0]} round
 * @param {Record<string, string>} servers the settings that name them
 */
export async function measureProduction(round, servers) {
  const { samples, city, signal } = round;
  const settings = { ...servers, HONGZHU_DATA_DIR: round.folder };
  const { service, worker, client } = await startServiceAndWorker(settings, signal);
  try {
    samples.add('production.import', await secondsToRun(() => client.runJob('imports', city.json)));
    samples.add('production.sweep', secondsOf(await client.runJob('sweeps', '{}')));
    samples.add('production.resweep', secondsOf(await client.runJob('sweeps', '{}')));
    samples.add('production.reimport', await secondsToRun(() => client.runJob('imports', city.json)));
    samples.add('production.servicePeak', service.peak);
    samples.add('production.workerPeak', worker.peak);
    if (round.measuresPickUp) {
      await measurePickUp(client, city, {
        imports: (milliseconds) => samples.add('production.pickUp', milliseconds),
        sweeps: (milliseconds) => samples.add('production.pickUpSweep', milliseconds),
      });
    }
    const endings = await Promise.all([service.stop(), worker.stop()]);
    samples.add('production.exit', Math.max(...endings) / 1000);
  } finally {
    await Promise.all([service.kill(), worker.kill()]);
  }
}
