import { createHash, timingSafeEqual } from 'node:crypto';
import { OWNER_OF_TOKEN, type Actor } from '@hongzhu/compliance';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerAddress } from './caller-address.js';
import type { FailedLogins } from './limits/failed-logins.js';
import { RequestError } from './request-error.js';
import { pathOf } from './request-path.js';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Actor | null;
    /** Tells the token of the request from others, and nothing of what it is; null without one that is good. */
    tokenName: string | null;
  }
}

/** What anybody may read: none of it holds data of the registry. */
const PUBLIC = [
  /^\/$/,
  /^(\/api\/v1)?\/health\/(live|ready)$/,
  /^\/api\/openapi\.json$/,
  /^\/api\/docs(\/|$)/,
];

/** Whether anybody may read what has this path. */
export const isPublic = (path: string): boolean => PUBLIC.some((known) => known.test(path));

/** Who presents an access key; null for nobody. */
export type Identify = (token: string) => Promise<Actor | null>;

/** How bearers are known. */
export interface Bearers {
  readonly adminToken: string;
  readonly identify: Identify;
  readonly failedLogins: FailedLogins;
}

/** The owner's token may be one that can be guessed: no digest of it leaves the process. */
const NAME_OF_OWNERS_TOKEN = 'owner';

/**
 * Lets only bearers of the administrator's token or of an access key in force pass, before a byte of the body is read.
 * An address that does not exist is left to the answer 404.
 */
export function requireBearer(
  fastify: FastifyInstance,
  { adminToken, identify, failedLogins }: Bearers,
): void {
  const expected = digest(adminToken);
  fastify.decorateRequest('principal', null);
  fastify.decorateRequest('tokenName', null);
  fastify.addHook('onRequest', async (request) => {
    if (request.is404 || isPublic(pathOf(request))) return;
    const token = bearerToken(request);
    if (token === null) throw new RequestError(401, 'unauthorized');
    failedLogins.refuseBlocked(callerAddress(request));
    const digested = digest(token);
    const isOwner = timingSafeEqual(digested, expected);
    const actor = isOwner ? OWNER_OF_TOKEN : await identify(token);
    if (actor === null) {
      await failedLogins.note(callerAddress(request));
      throw new RequestError(401, 'unauthorized');
    }
    request.principal = actor;
    request.tokenName = isOwner ? NAME_OF_OWNERS_TOKEN : digested.toString('base64url');
  });
}

/** Digests are of one length, whatever the tokens are: comparing them takes the same time for every token. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

const bearerToken = ({ headers }: FastifyRequest): string | null =>
  /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
