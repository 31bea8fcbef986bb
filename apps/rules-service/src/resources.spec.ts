import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeSweepReader } from './fake-ports.fixture.js';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type RunningApplication,
  type World,
} from './running-application.fixture.js';
import { aLedgerEntry, aSweep } from './sweeps/sweep.fixture.js';
import { aTask } from './tasks/task.fixture.js';

const ID = '01a20807-a223-707c-8431-b80fb7f56647';

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(world: World = {}) {
  running = await aRunningApplication(world);
  return callerOf(running);
}

describe('imports', () => {
  it('keeps the bytes as they came and answers 202 with the place of the import', async () => {
    const call = await serve();
    const answer = await call('POST', '/api/v1/imports?mode=partial&dryRun=true', {
      headers: JSON_BODY,
      body: '{ "schema" : "红" }',
    });
    const { id } = answer.json as { id: string };
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe(`/api/v1/imports/${id}`);
    expect(answer.json).toMatchObject({
      status: 'queued',
      mode: 'partial',
      dryRun: true,
      rejectedFile: null,
    });
    const kept = running!.transactions.imports.get(id)!;
    expect(Buffer.from(kept.payload).toString()).toBe('{ "schema" : "红" }');
    expect((await call('GET', `/api/v1/imports/${id}`)).json).toEqual(answer.json);
  });

  it.each([
    ['', 400, 'empty_body'],
    ['{', 400, 'invalid_json'],
    ['['.repeat(5000), 400, 'json_too_deep'],
    ['[]', 422, 'invalid_snapshot'],
    ['null', 422, 'invalid_snapshot'],
  ])('refuses the body %.10s', async (body, status, code) => {
    const call = await serve();
    const answer = await call('POST', '/api/v1/imports', { headers: JSON_BODY, body });
    expect(answer.json).toMatchObject({ status, code });
    expect(running!.transactions.imports.size).toBe(0);
  });

  it('refuses other kinds of content', async () => {
    const call = await serve();
    const text = { headers: { ...BEARER, 'content-type': 'text/plain' }, body: '{}' };
    const gzip = { headers: { ...JSON_BODY, 'content-encoding': 'gzip' }, body: '{}' };
    expect((await call('POST', '/api/v1/imports', text)).json).toMatchObject({ status: 415 });
    expect((await call('POST', '/api/v1/imports', gzip)).json).toMatchObject({
      code: 'unsupported_encoding',
    });
  });

  it('takes bodies that other routes refuse as too large', async () => {
    const call = await serve();
    const body = `{"a":"${'x'.repeat(2 * 1024 * 1024)}"}`;
    expect((await call('POST', '/api/v1/imports', { headers: JSON_BODY, body })).status).toBe(202);
    expect((await call('POST', '/api/v1/sweeps', { headers: JSON_BODY, body })).json).toMatchObject({
      status: 413,
      code: 'body_too_large',
      limit: 1024 * 1024,
    });
  });
});

describe('sweeps', () => {
  it('start without a body, today', async () => {
    const call = await serve();
    const answer = await call('POST', '/api/v1/sweeps');
    expect(answer.status).toBe(202);
    expect(answer.json).toMatchObject({
      status: 'queued',
      asOf: '2026-03-31',
      effect: 'record',
      progress: 0,
    });
  });

  it('name the one that is open', async () => {
    const call = await serve({ openSweep: ID });
    const answer = await call('POST', '/api/v1/sweeps', { headers: { ...BEARER, 'accept-language': 'en' } });
    expect(answer.json).toMatchObject({
      status: 409,
      code: 'sweep_running',
      sweepId: ID,
      title: 'A sweep is open',
    });
  });
});

describe('the nights', () => {
  it('are listed with the sweep that did their work, or the reason for none', async () => {
    const recordedAt = new Date('2026-03-30T18:00:00.000Z');
    const call = await serve({
      slots: [
        { date: '2026-03-31', sweepId: ID, skipped: null, recordedAt },
        { date: '2026-03-30', sweepId: null, skipped: 'missed', recordedAt },
      ],
    });
    expect((await call('GET', '/api/v1/sweep-slots')).json).toEqual({
      items: [
        { date: '2026-03-31', sweepId: ID, skipped: null, recordedAt: recordedAt.toISOString() },
        { date: '2026-03-30', sweepId: null, skipped: 'missed', recordedAt: recordedAt.toISOString() },
      ],
      nextCursor: null,
    });
  });
});

describe('the verdicts of a sweep', () => {
  const path = `/api/v1/sweeps/${ID}/verdicts`;
  const lines = { ...BEARER, accept: 'application/x-ndjson' };
  const codes = Array.from({ length: 120 }, (_, i) => `M${String(i).padStart(3, '0')}`);
  const ledger = () => new FakeSweepReader([aSweep({ id: ID })], codes.map(aLedgerEntry));

  it('come in pages, or all at once in lines', async () => {
    const call = await serve({ sweeps: ledger() });
    const page = (await call('GET', path)).json as { items: unknown[]; nextCursor: string };
    expect(page.items).toHaveLength(50);
    expect(running!.transactions.audit).toEqual([]);
    const all = await fetch(running!.url + path, { headers: lines });
    expect(all.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect((await all.text()).trim().split('\n')).toHaveLength(240);
    expect(running!.transactions.audit).toMatchObject([
      { actor: 'administrator', action: 'verdicts.export', subject: `sweeps/${ID}`, origin: '127.0.0.1' },
    ]);
  });

  it('are broken off when the rest can not be read: part of them must not pass for all', async () => {
    const sweeps = ledger();
    sweeps.readsUntilItFails = 1;
    await serve({ sweeps });
    const answer = await fetch(running!.url + path, { headers: lines });
    await expect(answer.text()).rejects.toThrow();
    const told = { action: 'verdicts.export', subject: `sweeps/${ID}`, origin: '127.0.0.1' };
    expect(running!.transactions.audit).toMatchObject([
      { ...told, result: null },
      { ...told, result: 'internal_error' },
    ]);
  });

  it('are a plain 500 when nothing of them can be read', async () => {
    const sweeps = ledger();
    sweeps.readsUntilItFails = 0;
    const call = await serve({ sweeps });
    const answer = await call('GET', path, { headers: lines });
    expect(answer.json).toMatchObject({ status: 500, code: 'internal_error' });
    expect(JSON.stringify(answer.json)).not.toContain('gone away');
  });
});

describe('tasks', () => {
  it('carry their version, and change only for who names it', async () => {
    const call = await serve({ tasks: [aTask({ version: 4 })] });
    const path = `/api/v1/tasks/${ID}`;
    expect((await call('GET', path)).headers.get('etag')).toBe('"4"');
    const change = (ifMatch?: string) =>
      call('POST', `${path}/claim`, { headers: { ...BEARER, ...(ifMatch && { 'if-match': ifMatch }) } });
    expect((await change()).json).toMatchObject({ status: 428, code: 'precondition_required' });
    expect((await change('"3"')).json).toMatchObject({ status: 412, code: 'stale_version', version: 4 });
    const claimed = await change('"4"');
    expect(claimed.headers.get('etag')).toBe('"5"');
    expect(claimed.json).toMatchObject({
      state: 'claimed',
      assignee: 'administrator',
      version: 5,
      findings: [],
    });
    expect((await change('"5"')).json).toMatchObject({ status: 409, assignee: 'administrator' });
  });

  it('change for no body and an empty one, and hear no other', async () => {
    const call = await serve({ tasks: [aTask({ version: 4 })] });
    const claim = (body: string) =>
      call('POST', `/api/v1/tasks/${ID}/claim`, { headers: { ...JSON_BODY, 'if-match': '"4"' }, body });
    expect((await claim('{"assignee":"x"}')).json).toMatchObject({
      status: 422,
      code: 'invalid_request',
      errors: [{ pointer: '/assignee', code: 'unknown_field' }],
    });
    expect((await claim('[]')).json).toMatchObject({ status: 422, code: 'invalid_request' });
    expect((await claim('{}')).status).toBe(200);
  });

  it('say how If-Match is written', async () => {
    const call = await serve({ tasks: [aTask({ version: 4 })] });
    const release = (ifMatch: string) =>
      call('POST', `/api/v1/tasks/${ID}/release`, { headers: { ...BEARER, 'if-match': ifMatch } });
    for (const ifMatch of ['4', '*']) {
      expect((await release(ifMatch)).json).toMatchObject({
        status: 400,
        code: 'invalid_if_match',
        detail: expect.stringContaining('If-Match: "3"') as unknown,
      });
    }
  });

  it('are counted by state and severity', async () => {
    const call = await serve({ tasks: [aTask(), aTask({ state: 'closed' })] });
    expect((await call('GET', '/api/v1/tasks/summary')).json).toMatchObject({ total: 2, unfinished: 1 });
  });
});
