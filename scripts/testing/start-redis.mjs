import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, startPrivateServer } from './private-server.mjs';

/**
 * Lays out a Redis as production wants it (no eviction, append-only file) with its own data folder, on a free
 * loopback port. It can be started, and started again on the same data once it is gone.
 * @param {Record<string, string>} programs path of redis-server
 * @param {string} folder an existing folder for its data and log
 * @returns {Promise<{ url: string, data: string, start: () => Promise<import('./private-server.mjs').PrivateServer> }>}
 *   `data`: its data folder
 */
export async function layOutRedis(programs, folder) {
  const data = join(folder, 'redis');
  mkdirSync(data);
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: data,
    save: '',
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
  };
  const command = [
    programs['redis-server'],
    ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
  ];
  const options = { logFile: join(folder, 'redis.log'), isReady: () => answers(port, 'PING\r\n') };
  return { url: `redis://127.0.0.1:${port}`, data, start: () => startPrivateServer(command, options) };
}

/**
 * Lays out such a Redis and starts it.
 * @param {Parameters<typeof layOutRedis>} place
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis(...place) {
  const { url, start } = await layOutRedis(...place);
  const { stop } = await start();
  return { url, stop };
}
