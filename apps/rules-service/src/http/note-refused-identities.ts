import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, type Registry } from 'prom-client';
import { addressOf } from './audit-requests.js';
import { routeOf } from './request-path.js';
import { NO_FAILURE } from './sessions/guard-sessions.js';
import type { SessionCookies } from './sessions/session-cookies.js';

/** The name by which whoever watches the log finds these lines. */
const EVENT = 'authentication_refused';

/**
 * By what somebody said who they are: an access key or token, a session, account and password, a provider of identities; `no-code`:
 * account and password, which were right, without the code that belongs to them.
 */
const MEANS = ['bearer', 'session', 'password', 'provider', 'no-code'] as const;
type Means = (typeof MEANS)[number];

/**
 * Tells of everybody who said who they are and was not believed (401): a line in the log with a stable event, and a figure. Of what
 * they came with nothing is told, and whoever came with nothing is not told of.
 */
export function noteRefusedIdentities(
  fastify: FastifyInstance,
  cookies: SessionCookies,
  registry: Registry,
): void {
  const refusals = new Counter({
    name: 'hongzhu_authentication_refused_total',
    help: 'Requests refused with 401 though they said who sent them, by the means: bearer, session, password, provider, no-code.',
    labelNames: ['by'],
    registers: [registry],
  });
  // An alert on an increase needs the figure to be there before the first one.
  for (const by of MEANS) refusals.inc({ by }, 0);
  fastify.addHook('onResponse', async (request, reply) => {
    const by = reply.statusCode === 401 ? meansOf(request, cookies) : null;
    if (by === null) return;
    refusals.inc({ by });
    const about = { code: request.refusedWith, route: routeOf(request), address: addressOf(request) };
    request.log.warn({ event: EVENT, by, ...about }, 'somebody was not believed to be who they said');
  });
}

function meansOf(request: FastifyRequest, cookies: SessionCookies): Means | null {
  const { signsIn } = request.routeOptions.config;
  // Most are on their way in, and asked for the code next: told apart from those whose password is wrong.
  if (request.refusedWith === NO_FAILURE) return 'no-code';
  if (signsIn !== undefined) return signsIn === 'here' ? 'password' : 'provider';
  if (request.headers.authorization !== undefined) return 'bearer';
  return cookies.secret(request) === null ? null : 'session';
}
