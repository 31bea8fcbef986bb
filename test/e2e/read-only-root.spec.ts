import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ImportView } from '@hongzhu/contracts';
import { testMysqlServer } from '../services/private-mariadb.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { finishedImport, loadSnapshot, sweep } from './harness/jobs.js';
import { SERVICE, WORKER } from './harness/production-system.js';
import { StartedProcess } from './harness/started-process.js';
import { SETTINGS, System, untilReady, type Parts } from './harness/system.js';
import { testRedis } from './harness/test-redis.js';

const START_WITHIN_MS = 60_000;
const ADDRESS = /listening on (http:\/\/[^\s"]+)/;
/** Node's own guard, by the name that this version knows it by. What add-ons do by themselves it does not see. */
const GUARD = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

const signingKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

describe('service and worker that may write to the folder for temporary files alone, as in the container', () => {
  let temporary: string;
  let dataDir: string;
  let system: System;

  beforeAll(async () => {
    const [mysql, redis] = await Promise.all([testMysqlServer(), testRedis()]);
    temporary = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-only-'));
    dataDir = `${temporary}-nowhere`;
    const env = {
      ...SETTINGS,
      ...{ HONGZHU_DATABASE_URL: await mysql.createDatabase(), HONGZHU_REDIS_URL: redis.url },
      ...{ HONGZHU_SIGNING_KEY: signingKey(), HONGZHU_SECRET_KEY: randomBytes(32).toString('base64') },
      ...{ TMPDIR: temporary, HONGZHU_DATA_DIR: dataDir },
      NODE_OPTIONS: `${GUARD} --allow-fs-read=* --allow-fs-write=${temporary}/* --allow-worker --allow-addons`,
    };
    const start = async (): Promise<Parts> => {
      const [service, worker] = [new StartedProcess(SERVICE, env), new StartedProcess(WORKER, env)];
      const url = await untilReady(service, ADDRESS);
      await worker.untilPrinted(/working; the next nightly sweep/, START_WITHIN_MS);
      return { service, worker, url };
    };
    const cleanUp = async (): Promise<void> => {
      await Promise.all([mysql.stop(), redis.stop()]);
      await rm(temporary, { recursive: true, force: true });
    };
    system = await System.start({ settings: env, start, restart: start, cleanUp });
  }, 180_000);
  afterAll(() => system.stop(), 60_000);

  it('import, sweep, sign, and give the registry away as a workbook', async () => {
    await loadSnapshot(system.api, city('city-1'));
    const { certificate } = await sweep(system.api, {});
    expect(certificate?.root).toMatch(/./);
    const headers = { authorization: `Bearer ${system.api.token}` };
    const workbook = await fetch(`${system.url}/api/v1/exports/registry?format=xlsx`, { headers });
    expect(workbook.status).toBe(200);
    const bytes = new Uint8Array(await workbook.arrayBuffer());
    expect(bytes.length).toBeGreaterThan(1_000);
    const again = await fetch(`${system.url}/api/v1/imports?dryRun=true`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
      body: bytes,
    });
    expect(again.status).toBe(202);
    const { id } = (await again.json()) as ImportView;
    expect(await finishedImport(system.api, id)).toMatchObject({ status: 'succeeded', errorCount: 0 });
  });

  it('leave nothing behind, there or in the folder for data, and tell of nothing that was refused', async () => {
    expect(existsSync(dataDir)).toBe(false);
    expect(await readdir(temporary)).toEqual([]);
    for (const { output } of [system.service, system.worker])
      expect(output).not.toContain('ERR_ACCESS_DENIED');
  });

  it('are held to it: one that has to make its key ends, and says so', async () => {
    const { HONGZHU_SIGNING_KEY: _, ...env } = system.settings;
    for (const script of [SERVICE, WORKER]) {
      const keyless = new StartedProcess(script, env);
      try {
        const end = await Promise.race([keyless.exit, sleep(START_WITHIN_MS, null)]);
        expect({ script, code: end?.code, output: keyless.output }).toEqual({
          ...{ script, code: 1, output: expect.stringContaining('HONGZHU_SIGNING_KEY') },
        });
      } finally {
        await keyless.stop('SIGKILL');
      }
    }
  });
});
