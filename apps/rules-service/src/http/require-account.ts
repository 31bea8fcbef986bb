import { createHash, timingSafeEqual } from 'node:crypto';
import { isSignedToken, UnauthorizedError, type Actor, type SignedIn } from '@hongzhu/compliance';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerAddress } from './caller-address.js';
import type { AddressLimit } from './limits/address-limit.js';
import { isPublic } from './public-routes.js';
import { RequestError } from './request-error.js';
import { pathOf } from './request-path.js';
import { isBackground } from './sessions/is-background.js';
import type { SessionLookUps } from './sessions/look-up-sessions.js';
import type { Presented } from './streams/open-streams.js';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Actor | null;
    /** The session by which it comes; null for a bearer. */
    signedIn: SignedIn | null;
    /**
     * Under which the request is counted: tells the key from others, and nothing of what it is; or the account, of which there are as
     * many sessions as it signs in. Null for who is nobody.
     */
    tokenName: string | null;
    /** The token or session by which it comes; null without one that is good. */
    presented: Presented | null;
  }
}

/** Who presents an access key, or a token of a provider; null for nobody. */
export type Identify = (token: string) => Promise<Actor | null>;

/** How those who ask are known. */
export interface Bearers {
  readonly adminToken: string;
  /** Who has that token. */
  readonly owner: Actor;
  readonly identify: Identify;
  /** The secret of the session of a request without a token; null for none. */
  readonly sessionOf: (request: FastifyRequest) => string | null;
  readonly sessions: Pick<SessionLookUps, 'of' | 'again'>;
  readonly failedLogins: AddressLimit;
  /** Counts what comes without a word of who asks, or with a session that is over. */
  readonly unnamed: AddressLimit;
}

/** The owner's token may be one that can be guessed: no digest of it leaves the process. */
const NAME_OF_OWNERS_TOKEN = 'owner';

/**
 * Lets only bearers of the administrator's token or of an access key in force, and those who have signed in, pass, before a
 * byte of the body is read. An address that does not exist is left to the answer 404.
 */
export function requireAccount(
  fastify: FastifyInstance,
  { adminToken, owner, identify, sessionOf, sessions, failedLogins, unnamed }: Bearers,
): void {
  const expected = digest(adminToken);
  fastify.decorateRequest('principal', null);
  fastify.decorateRequest('signedIn', null);
  fastify.decorateRequest('tokenName', null);
  fastify.decorateRequest('presented', null);
  /** Counts a token that is good for nobody, and one whose holder is not let in: either can be sent without end. */
  const countingRefusals = async (look: () => Promise<Actor | null>, request: FastifyRequest) => {
    const note = (): Promise<void> => failedLogins.note(callerAddress(request));
    const actor = await look().catch(async (error: unknown) => {
      if (error instanceof UnauthorizedError) await note();
      throw error;
    });
    if (actor === null) await note();
    return actor;
  };
  fastify.addHook('onRequest', async (request) => {
    if (request.is404 || isPublic(pathOf(request), request.method)) return;
    const secret = request.headers.authorization === undefined ? sessionOf(request) : null;
    if (secret !== null) {
      const address = callerAddress(request);
      const found = await sessions.of(secret, { isUse: !isBackground(request), address });
      if (found !== null)
        return comeBySession(request, found, async () => (await sessions.again(secret))?.actor ?? null);
    }
    const token = bearerToken(request);
    if (token === null) {
      unnamed.refuseBlocked(callerAddress(request));
      await unnamed.note(callerAddress(request));
      throw new RequestError(401, 'unauthorized');
    }
    failedLogins.refuseBlocked(callerAddress(request));
    const digested = digest(token);
    const isOwner = timingSafeEqual(digested, expected);
    const actor = isOwner ? owner : await countingRefusals(() => identify(token), request);
    if (actor === null) throw new RequestError(401, 'unauthorized');
    const name = isOwner ? NAME_OF_OWNERS_TOKEN : digested.toString('base64url');
    request.principal = actor;
    request.tokenName = isSignedToken(token) ? countedAs(actor) : name;
    request.presented = { name, actor, identify: async () => (isOwner ? actor : identify(token)) };
  });
}

function comeBySession(request: FastifyRequest, found: SignedIn, identify: Presented['identify']): void {
  const { actor, digest: name } = found;
  request.signedIn = found;
  request.principal = actor;
  request.tokenName = countedAs(actor);
  request.presented = { name, actor, identify };
}

/** Of sessions, and of tokens that a provider gives, an account has as many as it asks for: they count together. */
const countedAs = ({ account }: Actor): string => `account ${account}`;

/** Digests are of one length, whatever the tokens are: comparing them takes the same time for every token. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

const bearerToken = ({ headers }: FastifyRequest): string | null =>
  /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
