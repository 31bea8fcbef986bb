import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ServiceClient } from './service-client.mjs';
import { StartedProcess } from './started-process.mjs';

const TOKEN = randomBytes(24).toString('base64url');
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** Options of Node with which the service is started in production too. */
const NODE_OPTIONS = scripts['start:service']
  .split(' ')
  .filter((part) => part.startsWith('--'))
  .join(' ');
const main = (app) => fileURLToPath(new URL(`../../apps/${app}/dist/bundle/main.js`, import.meta.url));

/**
 * Starts service and worker in one process, and waits for the welcome.
 * @param {string} dataDir
 * @param {{ sample: 'dongguan' | 'none', signal: AbortSignal }} options
 */
export async function startAllInOne(dataDir, { sample, signal }) {
  const env = environment({ HONGZHU_DATA_DIR: dataDir, HONGZHU_SAMPLE: sample });
  // The last line of the welcome: all of it is there.
  const ready = /address +(http:\S+)[^]*Ctrl-C/;
  const started = await StartedProcess.start(main('all-in-one'), { env, ready, signal });
  return { process: started, client: new ServiceClient(started.readiness.match[1], TOKEN) };
}

/** Starts a service on servers; `settings` names these. It lays out their tables. */
export async function startService(settings, signal) {
  const service = await StartedProcess.start(main('rules-service'), {
    ...{ env: { ...environment(settings), NODE_OPTIONS }, signal, ready: /listening on (http:[^\s"]+)/ },
  });
  return { service, client: new ServiceClient(service.readiness.match[1], TOKEN) };
}

/** Starts a service and a worker on servers; `settings` names these. */
export async function startServiceAndWorker(settings, signal) {
  // One after the other, as a deployment migrates first.
  const { service, client } = await startService(settings, signal);
  try {
    return { service, worker: await startWorker(settings, signal), client };
  } catch (error) {
    await service.kill();
    throw error;
  }
}

/** Starts one more worker on servers that a service has laid out. */
export const startWorker = (settings, signal) =>
  StartedProcess.start(main('sweep-worker'), {
    ...{ env: environment(settings), signal, ready: /working; the next nightly sweep/ },
  });

/** Settings of the machine's own Hongzhu must not reach a measurement, nor may what it measures be refused. */
export function environment(settings) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('HONGZHU_'));
  const own = {
    ...{ NO_COLOR: '1', PORT: '0', HONGZHU_REQUESTS_PER_MINUTE: '0' },
    ...{ HONGZHU_ADMIN_TOKEN: TOKEN, HONGZHU_ADMIN_TOKEN_ROLE: 'owner' },
  };
  return { ...Object.fromEntries(inherited), ...own, ...settings };
}
