import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { it } from './harness/it.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';

const ADMIN = `planted-admin-${randomBytes(12).toString('hex')}`;
const SEALING = randomBytes(32).toString('base64');
const { privateKey } = generateKeyPairSync('ed25519');
const SIGNING = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

describe('secrets', () => {
  let folder: string;
  let system: System;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hongzhu-planted-'));
    const token = join(folder, 'token');
    await writeFile(token, `${ADMIN}\n`);
    system = await startSystem('production', {
      HONGZHU_ADMIN_TOKEN: '',
      HONGZHU_ADMIN_TOKEN_FILE: token,
      HONGZHU_SECRET_KEY: SEALING,
      HONGZHU_SIGNING_KEY: SIGNING,
      HONGZHU_LOG_LEVEL: 'debug',
    });
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    await rm(folder, { recursive: true });
  }, 30_000);

  it('of the configuration, of requests and of answers are in no log, also where everything is logged', async () => {
    const as = { token: ADMIN };
    const made = await system.api.post<{ key: string }>(
      '/access-keys',
      { account: 'planted', role: 'auditor' },
      as,
    );
    expect(made.status).toBe(201);
    const { key } = made.body;
    expect((await system.api.get('/facts', { token: key })).status).toBe(200);
    expect((await system.api.get('/facts', { token: 'planted-wrong-token' })).status).toBe(401);
    expect((await system.api.get('/tasks', { ...as, query: { q: 'planted-query' } })).status).toBe(200);
    expect((await system.api.post('/sweeps', { planted: 'planted-body' }, as)).status).toBe(422);
    const { service, worker } = system;
    expect(service.output).toContain('/api/v1/facts');
    const secrets = [ADMIN, SEALING, SIGNING, key, 'planted-wrong-token', 'planted-query', 'planted-body'];
    for (const secret of secrets) {
      expect(service.output + worker.output).not.toContain(secret);
    }
  });
});
