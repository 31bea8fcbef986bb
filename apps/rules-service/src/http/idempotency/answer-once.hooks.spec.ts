import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { AnswerOnce, type Stores, type Transactions } from '@hongzhu/compliance';
import Fastify, { type FastifyContextConfig, type FastifyInstance } from 'fastify';
import { FakeIdempotencyStore } from '../../../../../libs/compliance/src/idempotency/idempotency-store.fixture.js';
import { CountingIds } from '../../fake-ports.fixture.js';
// What they say of requests and routes.
import '../require-account.js';
import './kept-answers.js';
import { acceptJsonBodies } from '../json-bodies.js';
import { sendProblem } from '../problem.filter.js';
import { answerOnce } from './answer-once.hooks.js';

const WAIT_MS = 400;

interface Stage {
  /** What a route does when it is called for the nth time. */
  readonly does: (time: number) => Promise<{ status: number; body: string }>;
  readonly answers?: 'secret' | 'repeatable';
  readonly leaseSeconds?: number;
  readonly store?: FakeIdempotencyStore;
}

let fastify: FastifyInstance | null = null;
afterEach(async () => {
  await fastify?.close();
  fastify = null;
});

async function serve({ does, answers, leaseSeconds = 60, store = new FakeIdempotencyStore() }: Stage) {
  const transactions: Transactions = { run: (work) => work({ idempotency: store } as unknown as Stores) };
  const clock = { now: () => new Date(), today: () => '2026-03-31' };
  const once = new AnswerOnce(transactions, clock, new CountingIds(), { hours: 24, leaseSeconds });
  let times = 0;
  const app = Fastify();
  fastify = app;
  app.decorateRequest('principal', null);
  app.addHook('onRequest', async (request) => {
    const { account = 'a', town, market } = request.headers;
    const towns = town === undefined ? null : [String(town)];
    const markets = market === undefined ? null : [String(market)];
    request.principal = { account: String(account), role: 'city-supervisor', towns, markets };
  });
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  acceptJsonBodies(app);
  answerOnce(app, once, WAIT_MS);
  const config: FastifyContextConfig = answers === undefined ? {} : { answers };
  app.route({
    method: ['POST', 'PUT'],
    url: '/things/:id',
    config,
    handler: async (_, reply) => {
      const { status, body } = await does(++times);
      return reply
        .status(status)
        .headers({ etag: '"1"', location: '/things/1', 'content-type': 'application/json' })
        .send(body);
    },
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask = async (
    headers: Record<string, string> = {},
    { method = 'POST', path = '/things/1', body = '{}' } = {},
  ) => {
    const its = { 'content-type': 'application/json', ...headers };
    const answer = await fetch(address + path, { method, headers: its, body });
    const text = await answer.text();
    const { code } = text.startsWith('{') ? (JSON.parse(text) as { code?: string }) : {};
    const replayed = answer.headers.get('idempotency-replayed');
    return {
      status: answer.status,
      code,
      text,
      replayed,
      header: (name: string) => answer.headers.get(name),
    };
  };
  return { ask, times: () => times };
}

const KEY = { 'idempotency-key': 'k' };
const created = async (time: number) => ({ status: 201, body: `{"time":${String(time)}}` });
const answered = (status: number) => async (time: number) => ({ status, body: `{"time":${String(time)}}` });

describe('a POST with a key', () => {
  it('that was done gets the first answer again, with its headers', async () => {
    const { ask, times } = await serve({ does: created });
    const first = await ask(KEY);
    const again = await ask(KEY);
    expect(first).toMatchObject({ status: 201, text: '{"time":1}', replayed: null });
    expect(again).toMatchObject({ status: 201, text: '{"time":1}', replayed: 'true' });
    for (const name of ['etag', 'location', 'content-type'])
      expect(again.header(name)).toBe(first.header(name));
    expect(times()).toBe(1);
  });

  it.each([
    ['body', {}, { body: '{ }' }],
    ['path', {}, { path: '/things/2' }],
    ['query', {}, { path: '/things/1?mode=all' }],
    ['town of its account', { town: 't1' }, {}],
    ['market of its account', { market: 'm1' }, {}],
    ['body, there being none', {}, { body: '' }],
  ])('and another %s is refused', async (_, headers, other) => {
    const { ask, times } = await serve({ does: created });
    await ask(KEY);
    expect(await ask({ ...KEY, ...headers }, other)).toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
    });
    expect(times()).toBe(1);
  });

  it('of another account is another, and so is one without a key, or another method', async () => {
    const { ask, times } = await serve({ does: created });
    await ask(KEY);
    await ask({ ...KEY, account: 'b' });
    await ask();
    await ask();
    await ask(KEY, { method: 'PUT' });
    await ask(KEY, { method: 'PUT' });
    expect(times()).toBe(6);
  });

  it.each([400, 404, 409, 412, 422, 500, 503])('that was answered %i is done anew', async (status) => {
    const { ask, times } = await serve({ does: answered(status) });
    await ask(KEY);
    expect(await ask(KEY, { body: '{"other":1}' })).toMatchObject({ status, replayed: null });
    expect(times()).toBe(2);
  });

  it('waits for the one that is under way, and gets its answer', async () => {
    const { ask, times } = await serve({
      does: async (time) => {
        await sleep(60);
        return created(time);
      },
    });
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(KEY)));
    expect(times()).toBe(1);
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect(answers.filter(({ replayed }) => replayed === 'true')).toHaveLength(49);
  });

  it('does not wait for ever', async () => {
    const { ask } = await serve({
      does: async (time) => {
        await sleep(2 * WAIT_MS);
        return created(time);
      },
    });
    const first = ask(KEY);
    await sleep(20);
    const second = await ask(KEY);
    expect(second).toMatchObject({ status: 409, code: 'idempotency_in_progress' });
    expect(second.header('retry-after')).toBe('1');
    expect((await first).status).toBe(201);
    expect((await ask(KEY)).replayed).toBe('true');
  });

  it('keeps its lease while it is in work', async () => {
    const { ask, times } = await serve({
      leaseSeconds: 0.1,
      does: async (time) => {
        await sleep(300);
        return created(time);
      },
    });
    const first = ask(KEY);
    await sleep(150);
    expect(await ask(KEY)).toMatchObject({ text: '{"time":1}', replayed: 'true' });
    await first;
    expect(times()).toBe(1);
  });

  it('whose answer is a secret is done once, and its answer kept nowhere', async () => {
    const store = new FakeIdempotencyStore();
    const { ask, times } = await serve({ does: created, answers: 'secret', store });
    expect((await ask(KEY)).text).toBe('{"time":1}');
    const again = await ask(KEY);
    expect(again).toMatchObject({ status: 409, code: 'idempotency_answer_not_kept' });
    expect(again.header('location')).toBe('/things/1');
    expect(times()).toBe(1);
    expect(JSON.stringify([...store.entries])).not.toContain('time');
  });

  const large = async () => ({ status: 200, body: JSON.stringify('红'.repeat(400_000)) });
  it('whose answer is too large is not done twice either', async () => {
    const { ask, times } = await serve({ does: large });
    await ask(KEY);
    expect(await ask(KEY)).toMatchObject({ status: 409, code: 'idempotency_answer_not_kept' });
    expect(times()).toBe(1);
  });

  it('that changes nothing is done again where its answer is too large', async () => {
    const { ask, times } = await serve({ does: large, answers: 'repeatable' });
    await ask(KEY);
    expect((await ask(KEY)).status).toBe(200);
    expect(times()).toBe(2);
  });

  it('is answered though its answer could not be kept', async () => {
    const store = new FakeIdempotencyStore();
    store.answer = () => Promise.reject(new Error('the database is away'));
    const { ask } = await serve({ does: created, store });
    expect(await ask(KEY)).toMatchObject({ status: 201, text: '{"time":1}' });
    expect((await ask(KEY)).code).toBe('idempotency_in_progress');
  });

  it('is not done where nobody can say whether it was', async () => {
    const store = new FakeIdempotencyStore();
    store.find = () => Promise.reject(new Error('the database is away'));
    const { ask, times } = await serve({ does: created, store });
    expect((await ask(KEY)).status).toBe(500);
    expect(times()).toBe(0);
  });
});
