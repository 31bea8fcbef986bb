import { afterEach, describe, expect, it } from '@jest/globals';
import type { AccessKeyView, NewAccessKeyView, PageView } from '@hongzhu/contracts';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  type Answer,
  type RunningApplication,
} from './running-application.fixture.js';

const ID = '01a20807-a223-707c-8431-b80fb7f56647';
const KEYS = '/api/v1/access-keys';

let running: RunningApplication | null = null;
let call: ReturnType<typeof callerOf>;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(): Promise<void> {
  running = await aRunningApplication();
  call = callerOf(running);
}

const make = (body: object): Promise<Answer> =>
  call('POST', KEYS, { headers: JSON_BODY, body: JSON.stringify(body) });
async function bearer(body: object): Promise<{ key: NewAccessKeyView; headers: Record<string, string> }> {
  const key = (await make(body)).json as NewAccessKeyView;
  return { key, headers: { authorization: `Bearer ${key.key}` } };
}

it('the token of the configuration does no more than an administrator, where that is set', async () => {
  running = await aRunningApplication({ options: { adminTokenRole: 'administrator' } });
  call = callerOf(running);
  expect((await call('GET', '/api/v1/whoami')).json).toEqual({
    ...{ account: 'administrator', role: 'administrator', towns: null, markets: null },
  });
  expect((await make({ account: 'I-7', role: 'auditor' })).status).toBe(201);
  for (const path of ['tasks', 'audit-log', 'findings', 'markets', 'exports/registry'])
    expect((await call('GET', `/api/v1/${path}`)).status).toBe(403);
  const body = JSON.stringify({ asOf: '2026-03-31' });
  expect((await call('POST', '/api/v1/sweeps', { headers: JSON_BODY, body })).status).toBe(403);
});

const MARKETS = { role: 'instructor', towns: ['t2', 't1'], markets: ['m2', 'm1'] };
const MANY = Array.from({ length: 501 }, (_, n) => `m${String(n)}`);

describe('an access key', () => {
  it('is told once, and lets its account in', async () => {
    await serve();
    const answer = await make({ account: 'I-7', ...MARKETS, label: 'desk 3' });
    const key = answer.json as NewAccessKeyView;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${KEYS}/${key.id}`);
    expect(key.key).toMatch(/^hz_[A-Za-z0-9_-]{43}$/);
    const { key: secret, ...known } = key;
    expect(known).toEqual({
      ...{ id: key.id, account: 'I-7', role: 'instructor', towns: ['t1', 't2'], label: 'desk 3' },
      ...{ markets: ['m1', 'm2'], createdAt: '2026-03-31T01:00:00.000Z', createdBy: 'administrator' },
      ...{ expiresOn: '2027-03-31', revokedAt: null, inForce: true },
    });
    expect((await call('GET', `${KEYS}/${key.id}`)).json).toEqual(known);
    expect(((await call('GET', KEYS)).json as PageView<AccessKeyView>).items).toEqual([known]);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await call('GET', '/api/v1/whoami', { headers })).json).toEqual({
      ...{ account: 'I-7', role: 'instructor', towns: ['t1', 't2'], markets: ['m1', 'm2'] },
    });
  });

  it('that was revoked is refused, and says when it was', async () => {
    await serve();
    const { key, headers } = await bearer({ account: 'tool', role: 'case-tool' });
    expect((await call('GET', '/api/v1/tasks', { headers })).status).toBe(200);
    const revoked = await call('POST', `${KEYS}/${key.id}/revoke`);
    expect(revoked.json).toMatchObject({ id: key.id, inForce: false, revokedAt: '2026-03-31T01:00:00.000Z' });
    expect(revoked.json).not.toHaveProperty('key');
    expect((await call('GET', '/api/v1/tasks', { headers })).json).toMatchObject({ code: 'unauthorized' });
    expect((await call('POST', `${KEYS}/${key.id}/revoke`)).json).toEqual(revoked.json);
    expect(running!.transactions.audit.map(({ action }) => action)).toEqual([
      'access-key.create',
      'access-key.revoke',
    ]);
  });

  it('gives way to another of its account, so that no call in between is refused', async () => {
    await serve();
    const statuses = async (...keys: readonly { headers: Record<string, string> }[]): Promise<number[]> => {
      const answers = keys.map(({ headers }) => call('GET', '/api/v1/tasks', { headers }));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    const body = { account: 'tool', role: 'case-tool' };
    const [old, next] = [await bearer(body), await bearer(body)];
    expect(next.key.key).not.toBe(old.key.key);
    expect(await statuses(old, next)).toEqual([200, 200]);
    expect((await call('POST', `${KEYS}/${old.key.id}/revoke`)).status).toBe(200);
    expect(await statuses(old, next)).toEqual([401, 200]);
    expect((await call('GET', '/api/v1/whoami', { headers: next.headers })).json).toMatchObject(body);
  });

  it.each<[object, string, string]>([
    [{ role: 'instructor' }, '/account', 'invalid_code'],
    [{ account: '张三', role: 'instructor' }, '/account', 'invalid_code'],
    [{ account: 'administrator', role: 'instructor' }, '/account', 'reserved_account'],
    [{ account: 'a', role: 'owner' }, '/role', 'unknown_value'],
    [{ account: 'a', role: 'instructor', towns: [] }, '/towns', 'out_of_range'],
    [{ account: 'a', role: 'town-supervisor' }, '/towns', 'required'],
    [{ account: 'a', role: 'administrator', towns: ['t1'] }, '/towns', 'not_applicable'],
    [{ account: 'a', role: 'instructor', markets: ['m1'] }, '/towns', 'required'],
    [{ account: 'a', role: 'town-supervisor', towns: ['t1'], markets: ['m1'] }, '/markets', 'not_applicable'],
    [{ account: 'a', ...MARKETS, markets: [] }, '/markets', 'out_of_range'],
    [{ account: 'a', ...MARKETS, markets: MANY }, '/markets', 'out_of_range'],
    [{ account: 'a', ...MARKETS, markets: ['m1', 'm1'] }, '/markets', 'duplicate_code'],
    [{ account: 'a', ...MARKETS, markets: ['m1', '市场'] }, '/markets/1', 'invalid_code'],
    [{ account: 'a', ...MARKETS, markets: 'm1' }, '/markets', 'wrong_type'],
    [{ account: 'a', role: 'city-supervisor', expiresOn: '2026-02-30' }, '/expiresOn', 'invalid_date'],
    [{ account: 'a', role: 'city-supervisor', expiresOn: '2026-03-31' }, '/expiresOn', 'planned_day'],
    [{ account: 'a', role: 'city-supervisor', expiresOn: '2027-04-01' }, '/expiresOn', 'planned_day'],
    [
      { account: 'a', role: 'city-supervisor', label: 'call 13812345678' },
      '/label',
      'personal_data_suspected',
    ],
    [{ account: 'a', role: 'city-supervisor', key: 'mine' }, '/key', 'unknown_field'],
  ])('is not made of %j', async (body, pointer, code) => {
    await serve();
    const answer = await make(body);
    expect(answer.json).toMatchObject({ status: 422, code: 'invalid_request', errors: [{ pointer, code }] });
    expect(running!.transactions.accessKeys.byDigest.size).toBe(0);
  });

  it('of another role is refused, and the account named', async () => {
    await serve();
    await make({ account: 'a', role: 'city-supervisor' });
    const answer = await make({ account: 'a', role: 'instructor' });
    expect(answer.json).toMatchObject({ status: 409, code: 'account_role_differs', account: 'a' });
  });

  it('has an address', async () => {
    await serve();
    for (const path of [`${KEYS}/${ID}`, `${KEYS}/none`]) {
      expect((await call('GET', path)).json).toMatchObject({ status: 404, code: 'access_key_not_found' });
    }
    expect((await call('POST', `${KEYS}/${ID}/revoke`)).json).toMatchObject({ code: 'access_key_not_found' });
  });
});
