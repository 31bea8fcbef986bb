import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  AccessKeyView,
  AccountView,
  ImportView,
  NewAccessKeyView,
  ProblemView,
} from '@hongzhu/contracts';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

const PARALLEL = 50;

describe.each(MODES)('accounts and idempotency keys (%s)', (mode) => {
  let system: System;

  beforeAll(async () => {
    system = await startSystem(mode);
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const make = async (body: object): Promise<NewAccessKeyView> =>
    expectStatus(await system.api.post<NewAccessKeyView>('/access-keys', body), 201).body;

  it('an account reads with its key, may do what its role may, and nothing once the key is revoked', async () => {
    const { key: token, id } = await make({ account: 'I-1', role: 'instructor', towns: ['t1'] });
    const { body } = expectStatus(await system.api.get<AccountView>('/whoami', { token }), 200);
    expect(body).toEqual({ account: 'I-1', role: 'instructor', towns: ['t1'], markets: null });
    expectStatus(await system.api.get('/tasks', { token }), 200);
    const refused = await system.api.ask<ProblemView>('POST', '/sweeps', { token });
    expect(refused.body).toMatchObject({ status: 403, code: 'permission_required' });
    expectStatus(await system.api.post(`/access-keys/${id}/revoke`), 200);
    expect((await system.api.get<ProblemView>('/tasks', { token })).body).toMatchObject({
      code: 'unauthorized',
    });
  });

  it('fifty imports with one key are one, and have one answer', async () => {
    const snapshot = city('city-1');
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, () => system.api.post<ImportView>('/imports', snapshot, { headers })),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers: its }) => its.get('location'))).size).toBe(1);
    const replayed = answers.filter(({ headers: its }) => its.get('idempotency-replayed') === 'true');
    expect(replayed).toHaveLength(PARALLEL - 1);
    const other = await system.api.post<ProblemView>('/imports?mode=partial', snapshot, { headers });
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('fifty new keys with one idempotency key are one, which is told once', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { account: 'many', role: 'case-tool' };
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, () => system.api.post<ProblemView>('/access-keys', body, { headers })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const codes = answers.filter(({ status }) => status !== 201).map((answer) => answer.body.code);
    expect(new Set(codes)).toEqual(new Set(['idempotency_answer_not_kept']));
    const keys = await allItems<AccessKeyView>(system.api, '/access-keys');
    expect(keys.filter(({ account }) => account === 'many')).toHaveLength(1);
  });
});
