import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  type RunningApplication,
} from '../running-application.fixture.js';

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
