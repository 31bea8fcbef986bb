import { afterEach, describe, expect, it } from '@jest/globals';
import type { AccessKeyView, NewAccessKeyView, PageView } from '@hongzhu/contracts';
import { openApiDocument } from './openapi/openapi-document.js';
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

describe('an access key', () => {
  it('is told once, and lets its account in', async () => {
    await serve();
    const answer = await make({ account: 'I-7', role: 'instructor', towns: ['t2', 't1'], label: 'desk 3' });
    const key = answer.json as NewAccessKeyView;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${KEYS}/${key.id}`);
    expect(key.key).toMatch(/^hz_[A-Za-z0-9_-]{43}$/);
    const { key: secret, ...known } = key;
    expect(known).toEqual({
      ...{ id: key.id, account: 'I-7', role: 'instructor', towns: ['t1', 't2'], label: 'desk 3' },
      ...{ createdAt: '2026-03-31T01:00:00.000Z', createdBy: 'administrator' },
      ...{ expiresOn: null, revokedAt: null, inForce: true },
    });
    expect((await call('GET', `${KEYS}/${key.id}`)).json).toEqual(known);
    expect(((await call('GET', KEYS)).json as PageView<AccessKeyView>).items).toEqual([known]);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await call('GET', '/api/v1/whoami', { headers })).json).toEqual({
      ...{ account: 'I-7', role: 'instructor', towns: ['t1', 't2'] },
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

  it.each<[object, string, string]>([
    [{ role: 'instructor' }, '/account', 'invalid_code'],
    [{ account: '张三', role: 'instructor' }, '/account', 'invalid_code'],
    [{ account: 'administrator', role: 'instructor' }, '/account', 'reserved_account'],
    [{ account: 'a', role: 'owner' }, '/role', 'unknown_value'],
    [{ account: 'a', role: 'supervisor', towns: [] }, '/towns', 'out_of_range'],
    [{ account: 'a', role: 'administrator', towns: ['t1'] }, '/towns', 'not_applicable'],
    [{ account: 'a', role: 'supervisor', expiresOn: '2026-02-30' }, '/expiresOn', 'invalid_date'],
    [{ account: 'a', role: 'supervisor', expiresOn: '2026-03-31' }, '/expiresOn', 'planned_day'],
    [{ account: 'a', role: 'supervisor', label: 'call 13812345678' }, '/label', 'personal_data_suspected'],
    [{ account: 'a', role: 'supervisor', key: 'mine' }, '/key', 'unknown_field'],
  ])('is not made of %j', async (body, pointer, code) => {
    await serve();
    const answer = await make(body);
    expect(answer.json).toMatchObject({ status: 422, code: 'invalid_request', errors: [{ pointer, code }] });
    expect(running!.transactions.accessKeys.byDigest.size).toBe(0);
  });

  it('of another role is refused, and the account named', async () => {
    await serve();
    await make({ account: 'a', role: 'supervisor' });
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

const FOR_ADMINISTRATORS = [
  ['POST', KEYS],
  ['GET', KEYS],
  ['GET', `${KEYS}/${ID}`],
  ['POST', `${KEYS}/${ID}/revoke`],
] as const;
const FOR_SUPERVISORS = [
  ['POST', '/api/v1/imports'],
  ['POST', '/api/v1/sweeps'],
  ['POST', `/api/v1/sweeps/${ID}/cancel`],
  ['POST', `/api/v1/sweeps/${ID}/brake/release`],
  ['POST', `/api/v1/sweeps/${ID}/brake/discard`],
  ['PUT', '/api/v1/calendar/years/2027'],
  ['DELETE', '/api/v1/calendar/years/2027'],
] as const;

describe('what concerns all', () => {
  const ask = async (method: string, path: string, account: object): Promise<Answer> => {
    const { headers } = await bearer({ account: 'a', ...account });
    return call(method, path, { headers });
  };

  it.each([...FOR_ADMINISTRATORS])('is for administrators: %s %s', async (method, path) => {
    await serve();
    for (const role of ['supervisor', 'instructor', 'case-tool']) {
      const { headers } = await bearer({ account: role, role });
      const answer = await call(method, path, { headers });
      expect(answer.json).toMatchObject({ status: 403, code: 'administrator_required' });
    }
    expect((await ask(method, path, { role: 'administrator' })).status).not.toBe(403);
  });

  it.each([...FOR_SUPERVISORS])('is for supervisors of all towns: %s %s', async (method, path) => {
    await serve();
    for (const role of ['instructor', 'case-tool']) {
      const { headers } = await bearer({ account: role, role });
      const answer = await call(method, path, { headers });
      expect(answer.json).toMatchObject({ status: 403, code: 'supervisor_required' });
    }
    expect((await ask(method, path, { role: 'supervisor' })).status).not.toBe(403);
    const { headers } = await bearer({ account: 'of-one-town', role: 'supervisor', towns: ['t1'] });
    expect((await call(method, path, { headers })).json).toMatchObject({ code: 'all_towns_required' });
  });

  it('is no sweep of towns of one’s own', async () => {
    await serve();
    const { headers } = await bearer({ account: 'of-one-town', role: 'supervisor', towns: ['t1'] });
    const sweep = (towns: readonly string[]) =>
      call('POST', '/api/v1/sweeps', {
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ towns }),
      });
    expect((await sweep(['t1', 't2'])).json).toMatchObject({ status: 403, code: 'out_of_scope' });
    expect((await sweep(['t1'])).status).not.toBe(403);
  });

  it('says so in the documentation', async () => {
    await serve();
    const { paths } = openApiDocument(running!.app);
    for (const [method, path] of [...FOR_ADMINISTRATORS, ...FOR_SUPERVISORS]) {
      const route = paths[path.replace(ID, '{id}').replace('2027', '{year}')];
      expect(route).toHaveProperty([method.toLowerCase(), 'responses', '403']);
    }
  });
});
