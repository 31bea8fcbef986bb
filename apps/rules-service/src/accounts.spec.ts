import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { InitialAccountView, NewAccessKeyView, PageView, SignInAccountView } from '@hongzhu/contracts';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  type Answer,
  type RunningApplication,
} from './running-application.fixture.js';

const ACCOUNTS = '/api/v1/accounts';
const KEYS = '/api/v1/access-keys';

let running: RunningApplication;
let call: ReturnType<typeof callerOf>;
beforeEach(async () => {
  running = await aRunningApplication();
  call = callerOf(running);
});
afterEach(() => running.app.close());

const make = (body: object): Promise<Answer> =>
  call('POST', ACCOUNTS, { headers: JSON_BODY, body: JSON.stringify(body) });
const makeKey = (body: object): Promise<Answer> =>
  call('POST', KEYS, { headers: JSON_BODY, body: JSON.stringify(body) });
const change = (id: string, body: object, ifMatch?: string): Promise<Answer> =>
  call('PUT', `${ACCOUNTS}/${id}`, {
    headers: { ...JSON_BODY, ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
    body: JSON.stringify(body),
  });

const MARKETS = { role: 'instructor', towns: ['t2', 't1'], markets: ['m2', 'm1'] };
const MANY = Array.from({ length: 501 }, (_, n) => `m${String(n)}`);

describe('an account', () => {
  it('is made with a password that is told once', async () => {
    const answer = await make({ id: 'I-7', ...MARKETS, label: 'desk 3' });
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `${ACCOUNTS}/I-7`]);
    const { initialPassword, ...known } = answer.json as InitialAccountView;
    expect(initialPassword).toMatch(/^(?:[0-9a-z]{5}-){3}[0-9a-z]{5}$/);
    expect(known).toEqual({
      ...{ id: 'I-7', role: 'instructor', towns: ['t1', 't2'], label: 'desk 3', signIn: 'password' },
      ...{ markets: ['m1', 'm2'], oidcIssuer: null, oidcSubject: null, state: 'active', version: 1 },
      ...{ createdAt: '2026-03-31T01:00:00.000Z', createdBy: 'administrator' },
    });
    const read = await call('GET', `${ACCOUNTS}/I-7`);
    expect([read.json, read.headers.get('etag')]).toEqual([known, '"1"']);
    expect(((await call('GET', ACCOUNTS)).json as PageView<SignInAccountView>).items).toEqual([known]);
    expect(JSON.stringify(running.transactions.audit)).not.toContain(initialPassword);
  });

  it.each<[object, string, string]>([
    [{ role: 'instructor' }, '/id', 'invalid_code'],
    [{ id: '张三', role: 'instructor' }, '/id', 'invalid_code'],
    [{ id: 'administrator', role: 'auditor' }, '/id', 'reserved_account'],
    [{ id: 'a', role: 'owner' }, '/role', 'unknown_value'],
    [{ id: 'a', role: 'town-supervisor' }, '/towns', 'required'],
    [{ id: 'a', role: 'auditor', towns: ['t1'] }, '/towns', 'not_applicable'],
    [{ id: 'a', role: 'instructor', markets: ['m1'] }, '/towns', 'required'],
    [{ id: 'a', role: 'town-supervisor', towns: ['t1'], markets: ['m1'] }, '/markets', 'not_applicable'],
    [{ id: 'a', ...MARKETS, markets: [] }, '/markets', 'out_of_range'],
    [{ id: 'a', ...MARKETS, markets: MANY }, '/markets', 'out_of_range'],
    [{ id: 'a', ...MARKETS, markets: ['m1', 'm1'] }, '/markets', 'duplicate_code'],
    [{ id: 'a', ...MARKETS, markets: ['m1', '市场'] }, '/markets/1', 'invalid_code'],
    [{ id: 'a', ...MARKETS, markets: 'm1' }, '/markets', 'wrong_type'],
    [{ id: 'a', role: 'auditor', signIn: 'sms' }, '/signIn', 'unknown_value'],
    [{ id: 'a', role: 'auditor', password: 'mine' }, '/password', 'unknown_field'],
    [{ id: 'a', role: 'auditor', label: '13812345678' }, '/label', 'personal_data_suspected'],
    [
      { id: 'a', role: 'auditor', oidcIssuer: 'https://i.example', oidcSubject: 's' },
      '/oidcSubject',
      'not_applicable',
    ],
    [{ id: 'a', role: 'auditor', signIn: 'oidc', oidcSubject: 's' }, '/oidcIssuer', 'required'],
    [
      { id: 'a', role: 'auditor', signIn: 'oidc', oidcIssuer: 'https://i.example', oidcSubject: 's ' },
      '/oidcSubject',
      'outer_spaces',
    ],
  ])('is not made of %j', async (body, pointer, code) => {
    const { json } = await make(body);
    expect(json).toMatchObject({ status: 422, code: 'invalid_request', errors: [{ pointer, code }] });
    expect(running.transactions.accounts.byId.size).toBe(0);
  });

  it('is not made twice, nor with the name that another has elsewhere', async () => {
    const there = { role: 'auditor', signIn: 'oidc', oidcIssuer: 'https://i.example', oidcSubject: 's-1' };
    expect((await make({ id: 'a', ...there })).json).toMatchObject({ initialPassword: null, version: 1 });
    expect((await make({ id: 'a', role: 'auditor' })).json).toMatchObject({
      ...{ status: 409, code: 'account_exists', account: 'a' },
    });
    expect((await make({ id: 'b', ...there })).json).toMatchObject({
      ...{ status: 409, code: 'oidc_subject_taken', account: 'a' },
    });
    expect((await call('POST', `${ACCOUNTS}/a/reset-password`)).json).toMatchObject({
      ...{ status: 409, code: 'password_kept_elsewhere' },
    });
  });

  it('is changed in the version that was seen', async () => {
    await make({ id: 'a', role: 'rule-author' });
    expect((await change('a', { role: 'operator' })).json).toMatchObject({ status: 428 });
    const changed = await change('a', { role: 'operator', label: 'night' }, '"1"');
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect(changed.json).toMatchObject({ role: 'operator', label: 'night', version: 2 });
    expect((await change('a', { role: 'rule-author' }, '"1"')).json).toMatchObject({
      ...{ status: 412, code: 'stale_version', version: 2 },
    });
    expect((await change('none', { role: 'auditor' }, '"1"')).json).toMatchObject({
      ...{ status: 404, code: 'account_not_found' },
    });
  });
});

describe('the limits of an account', () => {
  it.each(['towns', 'markets'] as const)('stay where a change says nothing of its %s', async (limit) => {
    await make({ id: 'a', ...MARKETS });
    const { [limit]: _left, ...without } = MARKETS;
    const refused = await change('a', { ...without, label: 'night' }, '"1"');
    expect(refused.json).toMatchObject({
      ...{ status: 422, code: 'invalid_request', errors: [{ pointer: `/${limit}`, code: 'required' }] },
    });
    const kept = await change('a', { ...MARKETS, label: 'night' }, '"1"');
    expect(kept.json).toMatchObject({ towns: ['t1', 't2'], markets: ['m1', 'm2'], label: 'night' });
  });

  it('are lifted by null, and by a role that has none', async () => {
    await make({ id: 'a', ...MARKETS });
    expect((await change('a', { ...MARKETS, markets: null }, '"1"')).json).toMatchObject({ markets: null });
    expect((await change('a', { role: 'city-supervisor' }, '"2"')).json).toMatchObject({
      ...{ role: 'city-supervisor', towns: null, markets: null },
    });
  });
});

describe('the keys and the sign-in of one account', () => {
  it('agree in role, towns and markets, whichever is made first', async () => {
    await makeKey({ account: 'a', role: 'operator' });
    const differing = { status: 409, code: 'account_role_differs', account: 'a' };
    expect((await make({ id: 'a', role: 'city-supervisor' })).json).toMatchObject(differing);
    await makeKey({ account: 'c', role: 'operator' });
    expect((await make({ id: 'c', role: 'operator' })).status).toBe(201);
    const changed = await change('c', { role: 'city-supervisor' }, '"1"');
    expect(changed.json).toMatchObject({ ...differing, account: 'c' });
    await make({ id: 'b', role: 'instructor', towns: ['t1'] });
    const other = { account: 'b', role: 'instructor', towns: ['t2'] };
    expect((await makeKey({ ...other, towns: ['t1'] })).status).toBe(201);
    expect((await makeKey(other)).json).toMatchObject({ ...differing, account: 'b' });
    const ofMarket = { ...other, towns: ['t1'], markets: ['m1'] };
    expect((await makeKey(ofMarket)).json).toMatchObject({ ...differing, account: 'b' });
    expect((await make({ id: 'd', ...MARKETS })).status).toBe(201);
    expect((await makeKey({ account: 'd', ...MARKETS })).status).toBe(201);
    const wider = await change('d', { ...MARKETS, markets: null }, '"1"');
    expect(wider.json).toMatchObject({ ...differing, account: 'd' });
  });

  it('end together, and the sign-in alone begins again', async () => {
    await make({ id: 'a', role: 'operator' });
    const { key } = (await makeKey({ account: 'a', role: 'operator' })).json as NewAccessKeyView;
    const headers = { authorization: `Bearer ${key}` };
    expect((await call('GET', '/api/v1/whoami', { headers })).status).toBe(200);
    const disabled = await call('POST', `${ACCOUNTS}/a/disable`);
    expect(disabled.json).toMatchObject({ state: 'disabled', version: 2 });
    expect((await call('POST', `${ACCOUNTS}/a/disable`)).json).toEqual(disabled.json);
    expect((await call('GET', '/api/v1/whoami', { headers })).status).toBe(401);
    expect((await makeKey({ account: 'a', role: 'operator' })).json).toMatchObject({
      ...{ status: 409, code: 'account_disabled' },
    });
    expect((await call('POST', `${ACCOUNTS}/a/enable`)).json).toMatchObject({ state: 'active', version: 3 });
    expect((await call('GET', '/api/v1/whoami', { headers })).status).toBe(401);
    expect(running.transactions.audit.map(({ action }) => action).slice(2, 4)).toEqual([
      ...['account.disable', 'access-key.revoke'],
    ]);
  });
});

describe('an administrator', () => {
  it('neither widens, ends nor resets what is its own', async () => {
    await make({ id: 'zhu-1', role: 'administrator' });
    const key = (await makeKey({ account: 'zhu-1', role: 'administrator' })).json as NewAccessKeyView;
    const headers = { ...JSON_BODY, authorization: `Bearer ${key.key}`, 'if-match': '"1"' };
    const own = { status: 403, code: 'own_account' };
    const body = JSON.stringify({ role: 'city-supervisor' });
    expect((await call('PUT', `${ACCOUNTS}/zhu-1`, { headers, body })).json).toMatchObject(own);
    for (const verb of ['disable', 'enable', 'reset-password'])
      expect((await call('POST', `${ACCOUNTS}/zhu-1/${verb}`, { headers })).json).toMatchObject(own);
    const label = JSON.stringify({ role: 'administrator', label: 'first' });
    expect((await call('PUT', `${ACCOUNTS}/zhu-1`, { headers, body: label })).status).toBe(200);
    expect(running.transactions.accounts.byId.get('zhu-1')).toMatchObject({
      ...{ role: 'administrator', state: 'active' },
    });
  });
});
