import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BulkItemView, NewAccessKeyView } from '@hongzhu/contracts';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type RunningApplication,
} from '../running-application.fixture.js';
import { aTask } from '../tasks/task.fixture.js';

const ID = '01a20807-a223-707c-8431-b80fb7f56647';

let running: RunningApplication;
let call: ReturnType<typeof callerOf>;
beforeAll(async () => {
  running = await aRunningApplication();
  call = callerOf(running);
});
afterAll(() => running.app.close());

it('an export of the audit log is lines, and an entry', async () => {
  const { status, headers } = await call('GET', '/api/v1/audit-log/export?after=3');
  expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  expect(running.transactions.audit).toMatchObject([
    { actor: 'administrator', action: 'audit-log.export', subject: 'audit-log', after: { after: 3 } },
  ]);
});

it('says from where the account asked, whatever the caller says of itself', async () => {
  const body = JSON.stringify({ account: 'I-1', role: 'operator' });
  const headers = { ...JSON_BODY, 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' };
  expect((await call('POST', '/api/v1/access-keys', { headers, body })).status).toBe(201);
  expect(running.transactions.audit.at(-1)).toMatchObject({
    ...{ actor: 'administrator', action: 'access-key.create', origin: '127.0.0.1' },
  });
});

it('a command that the account may not do is an entry with the code, and nothing of what was typed', async () => {
  const body = JSON.stringify({ account: 'I-2', role: 'operator' });
  const made = await call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
  const headers = { authorization: `Bearer ${(made.json as NewAccessKeyView).key}` };
  const before = running.transactions.audit.length;
  for (const id of [ID, '13800138000 王某']) {
    const path = `/api/v1/waivers/${encodeURIComponent(id)}/approve`;
    expect(await call('POST', path, { headers })).toMatchObject({ status: 403 });
  }
  const refused = {
    ...{ actor: 'I-2', action: 'command.refuse', origin: '127.0.0.1', result: 'permission_required' },
    ...{ before: null, after: { method: 'POST', route: '/api/v1/waivers/:id/approve' }, noteDigest: null },
  };
  expect(running.transactions.audit.slice(before)).toMatchObject([
    { ...refused, subject: `waivers/${ID}` },
    { ...refused, subject: 'waivers' },
  ]);
});

it('of many commands in one request each that the account may not do is an entry, though it is answered as a success', async () => {
  const OTHER = '01a20807-a223-707c-8431-b80fb7f56648';
  const elsewhere = aTask({ id: OTHER, cell: { type: 'market', code: 'm9', townCode: 'another-town' } });
  const own = await aRunningApplication({ tasks: [aTask({ id: ID }), elsewhere] });
  const ask = callerOf(own);
  const body = JSON.stringify({ account: 'I-4', role: 'instructor', towns: [aTask().cell.townCode] });
  const made = await ask('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
  const items = [ID, OTHER].map((id) => ({ id, version: 1 }));
  const { json } = await ask('POST', '/api/v1/tasks/bulk', {
    headers: { ...JSON_BODY, authorization: `Bearer ${(made.json as NewAccessKeyView).key}` },
    body: JSON.stringify({ action: 'claim', items }),
  });
  expect((json as BulkItemView[]).map(({ ok }) => ok)).toEqual([true, false]);
  await own.app.close();
  expect(own.transactions.audit.filter(({ action }) => action === 'command.refuse')).toMatchObject([
    {
      ...{ actor: 'I-4', subject: 'tasks', origin: '127.0.0.1', result: 'out_of_scope' },
      after: { method: 'POST', route: '/api/v1/tasks/bulk', parts: [`tasks/${OTHER}`] },
    },
  ]);
});

it('what the account may not see is an entry too, of all equal looks together', async () => {
  const own = await aRunningApplication();
  const ask = callerOf(own);
  const body = JSON.stringify({ account: 'I-3', role: 'operator' });
  const made = await ask('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
  const headers = { authorization: `Bearer ${(made.json as NewAccessKeyView).key}` };
  for (let time = 0; time < 40; time += 1)
    expect(await ask('GET', '/api/v1/access-keys', { headers })).toMatchObject({ status: 403 });
  await own.app.close();
  const refused = own.transactions.audit.filter(({ action }) => action === 'read.refuse');
  const times = refused.map(({ after }) => (after?.['times'] as number | undefined) ?? 1);
  expect(times.reduce((sum, each) => sum + each, 0)).toBe(40);
  expect(refused.length).toBeLessThan(10);
  expect(refused[0]).toMatchObject({
    ...{ actor: 'I-3', subject: 'access-keys', origin: '127.0.0.1', result: 'permission_required' },
    ...{ before: null, after: { route: '/api/v1/access-keys' }, noteDigest: null },
  });
});

it.each([
  ['?from=2026-02-30', '?from'],
  ['?to=yesterday', '?to'],
  ['?actor=%00', '?actor'],
  ['/export?after=-1', '?after'],
  ['/export?limit=5', '?limit'],
])('%s is refused', async (query, pointer) => {
  const { json } = await call('GET', `/api/v1/audit-log${query}`, { headers: BEARER });
  expect(json).toMatchObject({ status: 400, errors: [{ pointer }] });
});
