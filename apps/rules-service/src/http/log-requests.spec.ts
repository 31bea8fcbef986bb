import { describe, expect, it } from '@jest/globals';
import Fastify, { LogController } from 'fastify';
import { logRequests } from './log-requests.js';
import { sendProblem } from './problem.filter.js';
import { aLog, type Line } from './read-log.fixture.js';

const TYPED = '13800138000';
async function logOf(method: 'GET' | 'POST', url: string): Promise<Line[]> {
  const lines: Line[] = [];
  const fastify = Fastify({
    loggerInstance: aLog(lines),
    logController: new LogController({ disableRequestLogging: true }),
  });
  logRequests(fastify);
  fastify.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  fastify.get('/things/:id', async () => 'a thing');
  fastify.get('/broken/:id', () => Promise.reject(new Error('it broke')));
  await fetch((await fastify.listen({ port: 0, host: '127.0.0.1' })) + url, { method });
  await fastify.close();
  return lines;
}

describe('the log of a request', () => {
  it('names its route', async () => {
    expect(await logOf('GET', `/things/${TYPED}?q=${TYPED}`)).toEqual([
      { method: 'GET', route: '/things/:id', status: 200, milliseconds: expect.any(Number) as unknown },
    ]);
  });

  it('names the route that failed', async () => {
    expect(await logOf('GET', `/broken/${TYPED}`)).toMatchObject([
      { route: '/broken/:id', err: { message: 'it broke' } },
      { route: '/broken/:id', status: 500 },
    ]);
  });

  it.each([
    ['GET', `/${TYPED}?q=${TYPED}`, 404],
    ['POST', `/things/${TYPED}`, 404],
  ] as const)('tells nothing of an address of nothing: %s %s', async (method, url, status) => {
    const lines = await logOf(method, url);
    expect(lines.at(-1)).toMatchObject({ method, route: null, status });
    expect(JSON.stringify(lines)).not.toContain(TYPED);
  });
});
