import { afterEach, describe, expect, it } from '@jest/globals';
import type { BulkItemView, NewAccessKeyView } from '@hongzhu/contracts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openApiDocument } from './openapi/openapi-document.js';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  type RunningApplication,
  type World,
} from './running-application.fixture.js';
import { aTask } from './tasks/task.fixture.js';

const { id: ID } = aTask();
const KEYED = { ...JSON_BODY, 'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324' };

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(world: World = {}) {
  running = await aRunningApplication(world);
  return callerOf(running);
}

describe('fifty calls with one key', () => {
  it('import once, and get one answer', async () => {
    let begin = (): void => undefined;
    const call = await serve({ importsAfter: new Promise((resolve) => (begin = resolve)) });
    const one = { headers: KEYED, body: '{"schema":"红"}' };
    const calls = Array.from({ length: 50 }, () => call('POST', '/api/v1/imports?mode=all', one));
    setTimeout(begin, 50);
    const answers = await Promise.all(calls);
    expect(running!.transactions.imports.size).toBe(1);
    expect(new Set(answers.map(({ status, json }) => JSON.stringify([status, json]))).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(49);
  });

  it('make one access key, which is told once', async () => {
    const call = await serve();
    const one = { headers: KEYED, body: '{"account":"a","role":"case-tool"}' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => call('POST', '/api/v1/access-keys', one)),
    );
    const [first, ...others] = answers.sort((a, b) => a.status - b.status);
    expect(running!.transactions.accessKeys.byDigest.size).toBe(1);
    const { id, key } = first!.json as NewAccessKeyView;
    expect(JSON.stringify([...running!.transactions.idempotency.entries])).not.toContain(key);
    for (const other of others) {
      expect(other.json).toMatchObject({ status: 409, code: 'idempotency_answer_not_kept' });
      expect(other.headers.get('location')).toBe(`/api/v1/access-keys/${id}`);
    }
  });

  it('that are refused are refused alike, and the key is free', async () => {
    const call = await serve();
    const wrong = { headers: KEYED, body: '{"account":"a"}' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => call('POST', '/api/v1/access-keys', wrong)),
    );
    expect(new Set(answers.map(({ status, json }) => JSON.stringify([status, json]))).size).toBe(1);
    expect(answers[0]?.status).toBe(422);
    expect(running!.transactions.idempotency.entries.size).toBe(0);
  });
});

describe('a caller that went away before the answer', () => {
  it('finds it when it asks again', async () => {
    let begin = (): void => undefined;
    await serve({ importsAfter: new Promise((resolve) => (begin = resolve)) });
    const url = `${running!.url}/api/v1/imports`;
    const one = { method: 'POST', headers: KEYED, body: '{}' };
    const stop = new AbortController();
    const gone = fetch(url, { ...one, signal: stop.signal }).catch((error: unknown) => error);
    while (running!.transactions.idempotency.entries.size === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await gone;
    begin();
    const answer = await fetch(url, one);
    expect(answer.status).toBe(202);
    expect(answer.headers.get('idempotency-replayed')).toBe('true');
    expect(await answer.json()).toMatchObject({ status: 'queued' });
    expect(running!.transactions.imports.size).toBe(1);
    // What was broken off does not count as idle, and would be waited for.
    running!.app.getHttpServer().closeAllConnections();
  });
});

describe('an account whose role was taken away', () => {
  it('is not told again what it was told as a supervisor', async () => {
    const call = await serve();
    const keyOf = async (role: string): Promise<NewAccessKeyView> => {
      const body = JSON.stringify({ account: 's', role });
      return (await call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body }))
        .json as NewAccessKeyView;
    };
    const before = await keyOf('city-supervisor');
    const ask = ({ key }: NewAccessKeyView) =>
      call('POST', '/api/v1/imports', { headers: { ...KEYED, authorization: `Bearer ${key}` }, body: '{}' });
    expect((await ask(before)).status).toBe(202);
    expect((await ask(before)).headers.get('idempotency-replayed')).toBe('true');
    await call('POST', `/api/v1/access-keys/${before.id}/revoke`);
    const answer = await ask(await keyOf('instructor'));
    expect(answer.json).toMatchObject({ status: 403, code: 'permission_required' });
    expect(answer.headers.get('idempotency-replayed')).toBeNull();
    expect(running!.transactions.imports.size).toBe(1);
  });
});

describe('many moves with one key', () => {
  const OTHER = '01a20807-a223-707c-8431-b80fb7f56648';
  const body = JSON.stringify({ action: 'claim', items: [ID, OTHER].map((id) => ({ id, version: 1 })) });
  const claim = { headers: KEYED, body };

  it('of which one failed are judged anew: it is tried again, and what was done is refused', async () => {
    const { cell } = aTask();
    let isAway = true;
    const brittle = {
      ...aTask({ id: OTHER }),
      get cell() {
        if (isAway) throw new Error('the database is away');
        return cell;
      },
    };
    const call = await serve({ tasks: [aTask(), brittle] });
    const items = async () => {
      const { status, headers, json } = await call('POST', '/api/v1/tasks/bulk', claim);
      const outcomes = (json as BulkItemView[]).map(({ ok, problem }) => (ok ? 200 : problem?.status));
      return { status, outcomes, isReplayed: headers.has('idempotency-replayed') };
    };
    expect(await items()).toEqual({ status: 200, outcomes: [200, 500], isReplayed: false });
    isAway = false;
    expect(await items()).toEqual({ status: 200, outcomes: [409, 200], isReplayed: false });
    expect(await items()).toEqual({ status: 200, outcomes: [409, 200], isReplayed: true });
  });
});

describe('a key', () => {
  it('that is none is refused', async () => {
    const call = await serve();
    const answer = await call('POST', '/api/v1/sweeps', {
      headers: { ...KEYED, 'idempotency-key': 'a b' },
      body: '{}',
    });
    expect(answer.json).toMatchObject({ status: 400, code: 'invalid_idempotency_key' });
  });

  it('without a token is nobody’s', async () => {
    const call = await serve();
    const headers = { ...KEYED, authorization: 'Bearer wrong' };
    expect((await call('POST', '/api/v1/imports', { headers, body: '{}' })).status).toBe(401);
    expect(running!.transactions.idempotency.entries.size).toBe(0);
  });

  it('is documented on every POST of an account, in a valid document', async () => {
    await serve();
    const document = openApiDocument(running!.app);
    const ofNobody = Object.entries(document.paths).filter(([, { post }]) => post && !post.security);
    // Whoever signs in is no account yet, and an answer that lets one in is kept nowhere.
    expect(ofNobody.map(([path]) => path)).toEqual(['/api/v1/session']);
    const posts = Object.values(document.paths).flatMap(({ post }) => (post?.security ? post : []));
    expect(posts.length).toBeGreaterThan(20);
    for (const { parameters, responses } of posts) {
      expect(parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '409', '422']));
      const taken = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      for (const [, response] of taken) expect(response).toHaveProperty('headers.Idempotency-Replayed');
    }
    const copy = structuredClone(document) as unknown as Record<string, unknown>;
    expect(await new Validator().validate(copy)).toEqual({ valid: true });
  });
});
