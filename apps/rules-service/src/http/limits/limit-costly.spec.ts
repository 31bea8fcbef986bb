import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { processMetrics } from '@hongzhu/platform';
import type { RateLimits } from '@hongzhu/compliance';
import { MemoryRateLimits } from '@hongzhu/queue';
import Fastify, { type FastifyInstance } from 'fastify';
import { LimitMetrics } from './limit-metrics.js';
import { limitCostly } from './limit-costly.js';

let fastify: FastifyInstance;
let release: () => void;
afterEach(async () => {
  release();
  await fastify.close();
});

/** A service whose costly route answers once `release` is called, or never. */
async function serve(most: number, rates: RateLimits = new MemoryRateLimits(true)) {
  const released = new Promise<void>((resolve) => (release = resolve));
  fastify = Fastify();
  fastify.decorateRequest('tokenName', null);
  fastify.addHook('onRequest', async (request) => {
    request.tokenName = request.headers.authorization ?? null;
  });
  limitCostly(fastify, rates, most, new LimitMetrics(processMetrics()));
  fastify.setErrorHandler((error: { status?: number }, _request, reply) =>
    reply.status(error.status ?? 500).send(),
  );
  const costly = ({ headers }: { headers: { accept?: string } }) => headers.accept !== 'page';
  fastify.get('/costly', { config: { costly } }, async () => released);
  fastify.get('/other', async () => 'there');
  fastify.get('/told-late', async (_, reply) => {
    await reply.holdCostly();
    await released;
    return 'there';
  });
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  return (path: string, authorization: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, headers: { authorization, ...init.headers } });
}
const underWay = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

describe('costly requests', () => {
  it('of one key are two at once, those of another key two more, and others are not counted', async () => {
    const call = await serve(2);
    const first = [call('/costly', 'a'), call('/costly', 'a')];
    await underWay();
    expect((await call('/costly', 'a')).status).toBe(429);
    expect((await call('/other', 'a')).status).toBe(200);
    const others = [call('/costly', 'b'), call('/costly', 'b')];
    release();
    const answers = await Promise.all([...first, ...others]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await call('/costly', 'a')).status).toBe(200);
  });

  it('may be found to be some by what they ask for, and count once each', async () => {
    const call = await serve(2);
    const first = [call('/told-late', 'a'), call('/costly', 'a')];
    await underWay();
    expect((await call('/told-late', 'a')).status).toBe(429);
    expect((await call('/costly', 'a')).status).toBe(429);
    const other = call('/told-late', 'b');
    release();
    expect((await Promise.all([...first, other])).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await call('/told-late', 'a')).status).toBe(200);
  });

  it('that are broken off by the caller make room', async () => {
    const call = await serve(1);
    const giveUp = new AbortController();
    const closed = once(fastify.server, 'request').then(([, response]) =>
      once(response as ServerResponse, 'close'),
    );
    const given = call('/costly', 'a', { signal: giveUp.signal }).catch(() => 'given up');
    await underWay();
    expect((await call('/costly', 'a')).status).toBe(429);
    giveUp.abort();
    await Promise.all([closed, given]);
    const next = call('/costly', 'a');
    release();
    expect((await next).status).toBe(200);
  });

  it('are any number where that is set', async () => {
    const call = await serve(0);
    const all = [call('/costly', 'a'), call('/costly', 'a'), call('/costly', 'a')];
    release();
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
