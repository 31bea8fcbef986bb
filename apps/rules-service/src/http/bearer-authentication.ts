import { createHash, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@hongzhu/compliance';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestError } from './request-error.js';
import { pathOf } from './request-path.js';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Actor | null;
  }
}

/** What anybody may read: none of it holds data of the registry. */
const PUBLIC = [
  /^\/$/,
  /^(\/api\/v1)?\/health\/(live|ready)$/,
  /^\/api\/openapi\.json$/,
  /^\/api\/docs(\/|$)/,
];

/**
 * Lets only bearers of the administrator's token pass, before a byte of the body is read. An address that does
 * not exist is left to the answer 404.
 */
export function requireBearer(fastify: FastifyInstance, adminToken: string): void {
  const expected = digest(adminToken);
  fastify.decorateRequest('principal', null);
  fastify.addHook('onRequest', async (request) => {
    if (request.is404 || PUBLIC.some((path) => path.test(pathOf(request)))) return;
    const token = bearerToken(request);
    if (token === null || !timingSafeEqual(digest(token), expected)) {
      throw new RequestError(401, 'unauthorized');
    }
    request.principal = { account: 'administrator', role: 'administrator', towns: null };
  });
}

/** Digests are of one length, whatever the tokens are: comparing them takes the same time for every token. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

const bearerToken = ({ headers }: FastifyRequest): string | null =>
  /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
