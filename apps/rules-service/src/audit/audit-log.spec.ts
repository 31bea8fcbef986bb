import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NewAccessKeyView } from '@hongzhu/contracts';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type RunningApplication,
} from '../running-application.fixture.js';

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
  expect(await call('GET', '/api/v1/access-keys', { headers })).toMatchObject({ status: 403 });
  const refused = {
    ...{ actor: 'I-2', action: 'command.refuse', origin: '127.0.0.1', result: 'permission_required' },
    ...{ before: null, after: { method: 'POST', route: '/api/v1/waivers/:id/approve' }, noteDigest: null },
  };
  expect(running.transactions.audit.slice(before)).toMatchObject([
    { ...refused, subject: `waivers/${ID}` },
    { ...refused, subject: 'waivers' },
  ]);
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
