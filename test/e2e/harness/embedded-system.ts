import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { POSTGRES_TEMPLATE } from '../../services/temporary-postgres.js';
import { StartedProcess } from './started-process.js';
import { SETTINGS, untilReady, type Launch, type Parts } from './system.js';

export const ALL_IN_ONE = 'apps/all-in-one/dist/bundle/main.js';
/** The line of the welcome that names the address. */
export const WELCOME_ADDRESS = /^ *地址 address +(http\S+)$/m;

/** The tables of an embedded service that was never started, where the run of the tests has made them. */
const { HONGZHU_TEST_EMBEDDED: LAID_OUT } = process.env;

/**
 * One process for everything, with a data folder of its own: a copy of `from`, if that is given. Tables that the run has laid
 * out, or an empty database that another test has left, are copied into it else, which saves some seconds; a first start
 * without them is tested elsewhere.
 */
export async function embeddedLaunch(
  settings: Readonly<Record<string, string>> = {},
  from?: string,
): Promise<Launch> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-'));
  const made = from ?? LAID_OUT;
  if (made !== undefined) await copy(made, dataDir);
  else if (existsSync(POSTGRES_TEMPLATE)) await copy(POSTGRES_TEMPLATE, join(dataDir, 'template'));
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

/** By the system's own command, which does some thousand files in a tenth of the time. */
const copy = (from: string, to: string): Promise<unknown> =>
  promisify(execFile)('cp', ['-a', '-T', from, to]);
