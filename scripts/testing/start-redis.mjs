import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, startPrivateServer } from './private-server.mjs';

/**
 * Starts a Redis as production wants it (no eviction, append-only file) with its own data folder, on a free
 * loopback port.
 * @param {Record<string, string>} programs path of redis-server
 * @param {string} folder an existing folder for its data and log
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis(programs, folder) {
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
  const stop = await startPrivateServer(
    [
      programs['redis-server'],
      ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ],
    { logFile: join(folder, 'redis.log'), isReady: () => answers(port, 'PING\r\n') },
  );
  return { url: `redis://127.0.0.1:${port}`, stop };
}
