import { describe, expect, it } from '@jest/globals';
import Fastify, { LogController } from 'fastify';
import { Registry } from 'prom-client';
import { aLog, type Line } from './read-log.fixture.js';
import { auditRequests } from './audit-requests.js';
import { noteRefusedIdentities } from './note-refused-identities.js';
import { sendProblem } from './problem.filter.js';
import { RequestError } from './request-error.js';
import { RecentTexts } from './sessions/recent-texts.js';
import { NO_FAILURE } from './sessions/guard-sessions.js';
import { SessionCookies } from './sessions/session-cookies.js';

const SECRET = 's'.repeat(43);
const PERSON = '13800138000';
const NONE = { bearer: 0, session: 0, password: 0, provider: 0, 'no-code': 0 };
const METRIC = 'hongzhu_authentication_refused_total';

/** What is told of a request that is refused with this status. */
async function toldOf(
  path: string,
  headers: Record<string, string>,
  status = 401,
): Promise<{ readonly lines: Line[]; readonly counted: Record<string, number> }> {
  const lines: Line[] = [];
  const registry = new Registry();
  const fastify = Fastify({
    loggerInstance: aLog(lines),
    logController: new LogController({ disableRequestLogging: true }),
  });
  fastify.decorateRequest('principal', null);
  auditRequests(fastify, { run: () => Promise.resolve() } as never, { note: () => undefined } as never);
  noteRefusedIdentities(fastify, new SessionCookies(false, new RecentTexts()), registry);
  fastify.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  const refuse = (): Promise<never> => Promise.reject(new RequestError(status, 'unauthorized'));
  fastify.get('/things/:id', refuse);
  fastify.get('/sign-in', { config: { signsIn: 'here' } }, refuse);
  fastify.get('/half', { config: { signsIn: 'here' } }, () =>
    Promise.reject(new RequestError(401, NO_FAILURE)),
  );
  fastify.get('/back', { config: { signsIn: 'elsewhere' } }, refuse);
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  await (await fetch(url + path, { headers })).text();
  // Hooks behind an answer have run when the server is closed.
  await fastify.close();
  const { values } = (await registry.getMetricsAsJSON()).find(({ name }) => name === METRIC)!;
  const counted = values.map(({ labels, value }) => [(labels as { by: string }).by, value] as const);
  return { lines, counted: Object.fromEntries(counted) };
}

describe('who is not believed to be who they say', () => {
  it.each<[string, string, Record<string, string>]>([
    ['bearer', `/things/${PERSON}?q=${PERSON}`, { authorization: `Bearer ${SECRET}` }],
    ['bearer', '/things/1', { authorization: `Basic ${SECRET}`, cookie: `hz_session=${SECRET}` }],
    ['session', `/things/${PERSON}`, { cookie: `hz_session=${SECRET}` }],
    ['password', `/sign-in?account=${PERSON}`, { cookie: `hz_session=${SECRET}` }],
    ['provider', `/back?code=${SECRET}&state=${PERSON}`, {}],
  ])(
    'is told of in a line of the log and a figure, without secret and person: by %s',
    async (by, path, headers) => {
      const { lines, counted } = await toldOf(path, headers);
      expect(lines).toEqual([
        {
          ...{ event: 'authentication_refused', by, code: 'unauthorized', address: '127.0.0.1' },
          route: expect.stringMatching(/^\/(things\/:id|sign-in|back)$/) as unknown,
        },
      ]);
      expect(counted).toEqual({ ...NONE, [by]: 1 });
      expect(JSON.stringify(lines)).not.toMatch(new RegExp(`${SECRET}|${PERSON}`));
    },
  );

  it('is told of by itself where the password was right and the code is missing', async () => {
    const { lines, counted } = await toldOf(`/half?account=${PERSON}`, {});
    const about = { code: 'totp_code_required', route: '/half', address: '127.0.0.1' };
    expect(lines).toEqual([{ event: 'authentication_refused', by: 'no-code', ...about }]);
    expect(counted).toEqual({ ...NONE, 'no-code': 1 });
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['says nothing', '/things/1', {}, 401],
    ['may not do it', '/things/1', { authorization: `Bearer ${SECRET}` }, 403],
    ['is only known to have been here', '/things/1', { cookie: `hz_browser=${SECRET}` }, 401],
  ])('is not told of who %s', async (_, path, headers, status) => {
    const { lines, counted } = await toldOf(path, headers, status);
    expect(lines).toEqual([]);
    expect(counted).toEqual(NONE);
  });
});
