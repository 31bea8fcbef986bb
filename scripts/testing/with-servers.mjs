import { serverPrograms } from './server-programs.mjs';
import { startMariadb } from './start-mariadb.mjs';
import { startRedis } from './start-redis.mjs';

/**
 * Runs work while a private MariaDB and a private Redis are up, and stops them however it ends.
 * @template T
 * @param {string} folder an existing folder for their data
 * @param {(addresses: { HONGZHU_TEST_MYSQL_URL: string, HONGZHU_TEST_REDIS_URL: string }) => Promise<T>} work
 * @param {{ isDurable: boolean }} [options] whether the database waits for the disk at every commit, as in production
 * @returns {Promise<T>} what work answers
 */
export async function withServers(folder, work, options = { isDurable: false }) {
  const programs = await serverPrograms();
  const starting = [startMariadb(programs, folder, options), startRedis(programs, folder)];
  try {
    const [mariadb, redis] = await Promise.all(starting);
    return await work({ HONGZHU_TEST_MYSQL_URL: mariadb.url, HONGZHU_TEST_REDIS_URL: redis.url });
  } finally {
    const outcomes = await Promise.allSettled(starting);
    const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    await Promise.all(started.map(({ stop }) => stop()));
  }
}
