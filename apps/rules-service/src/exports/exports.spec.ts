import { afterEach, describe, expect, it } from '@jest/globals';
import type { Market } from '@hongzhu/registry';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  type RunningApplication,
  type World,
  NO_LIMITS,
} from '../running-application.fixture.js';

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
const MARKET = { code: 'M1', name: '=1+1', townCode: 'T1', instructorCodes: [] } as unknown as Market;
async function serve(world: World = { markets: [MARKET] }) {
  running = await aRunningApplication(world);
  const call = callerOf(running);
  return (method: string, path: string) => call(method, path, { headers: ONCE });
}
/** The connection of an answer that is a stream may be busy still when it is read. */
const ONCE = { ...BEARER, connection: 'close' };
const ZIP = 'application/zip';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('an export', () => {
  it.each([
    ['json', 'application/json; charset=utf-8', 'registry-2026-03-31.json'],
    ['csv', ZIP, 'registry-2026-03-31.zip'],
    ['xlsx', XLSX, 'registry-2026-03-31.xlsx'],
  ])('as %s says of itself what it is', async (format, type, name) => {
    const call = await serve();
    const { status, headers } = await call('GET', `/api/v1/exports/registry?format=${format}&towns=T1`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(Number(headers.get('content-length'))).toBeGreaterThan(100);
    expect(running!.transactions.audit.at(-1)).toMatchObject({
      ...{ actor: 'administrator', action: 'registry.export', origin: '127.0.0.1' },
      after: { form: format, towns: ['T1'] },
    });
  });

  it.each([
    ['format=pdf', 400, 'invalid_parameter'],
    ['towns=', 400, 'invalid_parameter'],
    ['towns=T1,T1', 400, 'invalid_parameter'],
    ['towns=a b', 400, 'invalid_parameter'],
    ['q=a', 400, 'unknown_parameter'],
  ])('is refused that is asked for by %j', async (query, status, code) => {
    const call = await serve();
    expect((await call('GET', `/api/v1/exports/registry?${query}`)).json).toMatchObject({ status, code });
  });

  it('is refused that is asked for by more towns than are taken', async () => {
    const call = await serve();
    const towns = Array.from({ length: 501 }, (_, at) => `T${at}`).join(',');
    const { json } = await call('GET', `/api/v1/exports/registry?towns=${towns}`);
    expect(json).toMatchObject({ status: 400, code: 'invalid_parameter' });
  });

  it('of an empty registry is not there', async () => {
    const call = await serve({});
    expect((await call('GET', '/api/v1/exports/registry')).json).toMatchObject({
      status: 404,
      code: 'registry_empty',
    });
  });

  it('is one of the answers of which a key has so many at once', async () => {
    const limits = { ...NO_LIMITS, costlyAtOnce: 1 };
    await serve({ markets: [MARKET], options: { limits } });
    const url = `${running!.url}/api/v1/exports/registry`;
    const answers = await Promise.all([1, 2, 3, 4].map(() => fetch(url, { headers: ONCE })));
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses).toContain(429);
  });
});

describe('an upload', () => {
  const upload = async (type: string, body: Uint8Array<ArrayBuffer>) => {
    if (running === null) await serve();
    const headers = { ...ONCE, 'content-type': type };
    const answer = await fetch(`${running!.url}/api/v1/imports`, { method: 'POST', headers, body });
    return { status: answer.status, body: (await answer.json()) as { code?: string; detail?: string } };
  };
  const fileOf = async (format: string) => {
    await serve();
    const answer = await fetch(`${running!.url}/api/v1/exports/registry?format=${format}`, {
      headers: BEARER,
    });
    return new Uint8Array(await answer.arrayBuffer());
  };

  it.each([
    [ZIP, 'csv'],
    [XLSX, 'xlsx'],
  ])('of the type %s is taken where it is that', async (type, format) => {
    expect((await upload(type, await fileOf(format))).status).toBe(202);
  });

  it.each([
    [ZIP, 'xlsx'],
    [XLSX, 'csv'],
    [ZIP, 'json'],
  ])('of the type %s that is %s is refused', async (type, format) => {
    const { status, body } = await upload(type, await fileOf(format));
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'upload_not_as_named' });
  });

  it('that is empty, or broken, is refused, and says what to do', async () => {
    expect((await upload(ZIP, new Uint8Array())).body).toMatchObject({ code: 'empty_body' });
    const broken = await upload(ZIP, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    expect(broken).toMatchObject({
      status: 400,
      body: { code: 'upload_unreadable', detail: expect.stringMatching(/另存/) },
    });
  });

  it('of tables is taken by no other route', async () => {
    await serve();
    const headers = { ...ONCE, 'content-type': ZIP };
    const body = new Uint8Array([0x50, 0x4b, 3, 4]);
    for (const path of ['/api/v1/sweeps', '/api/v1/evaluations']) {
      const answer = await fetch(running!.url + path, { method: 'POST', headers, body });
      expect((await answer.json()) as object).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    }
  });
});
