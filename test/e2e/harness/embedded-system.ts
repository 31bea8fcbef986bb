import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POSTGRES_TEMPLATE } from '../../services/temporary-postgres.js';
import { StartedProcess } from './started-process.js';
import { SETTINGS, untilReady, type Launch, type Parts } from './system.js';

export const ALL_IN_ONE = 'apps/all-in-one/dist/bundle/main.js';
/** The line of the welcome that names the address. */
export const WELCOME_ADDRESS = /^ *地址 address +(http\S+)$/m;

/**
 * One process for everything, with a data folder of its own: a copy of `from`, if that is given. An empty database that
 * another test has left is copied into it else, which saves some seconds; a first start without it is tested elsewhere.
 */
export async function embeddedLaunch(
  settings: Readonly<Record<string, string>> = {},
  from?: string,
): Promise<Launch> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-'));
  if (from !== undefined) {
    await cp(from, dataDir, { recursive: true });
  } else if (existsSync(POSTGRES_TEMPLATE)) {
    await cp(POSTGRES_TEMPLATE, join(dataDir, 'template'), { recursive: true });
  }
  const env = { ...SETTINGS, ...settings, HONGZHU_DATA_DIR: dataDir };
  const start = async (): Promise<Parts> => {
    const process = new StartedProcess(ALL_IN_ONE, env);
    return { service: process, worker: process, url: await untilReady(process, WELCOME_ADDRESS) };
  };
  return {
    settings: env,
    start,
    restart: start,
    cleanUp: () => rm(dataDir, { recursive: true, force: true }),
  };
}
