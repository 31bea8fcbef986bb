import { isIP } from 'node:net';
import { doneFor, READ_REFUSED, type NoteRefusal, type ReadLog } from '@hongzhu/compliance';
import { namesPerson } from '@hongzhu/registry';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerAddress } from './caller-address.js';
import { routeOf } from './request-path.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The code of the problem with which it was answered that nobody known asks (401), or somebody who may not (403); else null. */
    refusedWith: string | null;
    /** What of a request that does many things was refused for who asks for it (403), by the code; null for nothing. */
    refusedParts: ReadonlyMap<string, readonly string[]> | null;
  }
}

const LOOKS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * What is done for a request is logged with the address it came from, and so is what was refused for who asks for it
 * (403): commands, exports, looks. Looks at members' data are put down with those that were answered. A refusal that
 * can't be logged is told of, and stays one: nothing was changed, and nothing shown.
 */
export function auditRequests(fastify: FastifyInstance, note: NoteRefusal, reads: ReadLog): void {
  fastify.decorateRequest('refusedWith', null);
  fastify.decorateRequest('refusedParts', null);
  // After the body was read: reading it loses what belongs to the request.
  fastify.addHook('preHandler', (request, _, done) => {
    const { principal } = request;
    if (principal === null) done();
    else doneFor({ account: principal.account, address: addressOf(request) }, done);
  });
  fastify.addHook('onSend', async (request, _, payload) => {
    const { refusedWith, refusedParts, principal, method, routeOptions } = request;
    const route = routeOf(request);
    if (principal === null || route === null) return payload;
    const about = {
      actor: principal.account,
      origin: addressOf(request),
      subject: subjectOf(route, request),
    };
    if (!LOOKS.includes(method)) {
      const refusals = refusalsOf(refusedWith, refusedParts);
      if (refusals.length === 0) return payload;
      await note
        .run(refusals.map((refusal) => ({ ...about, ...refusal, method, route })))
        .catch((err: unknown) => request.log.error({ err }, 'a refusal was not logged'));
    } else if (refusedWith !== null && routeOptions.config.reads === undefined) {
      // With other looks: whoever asks again and again in vain does not fill the log, and holds up nobody.
      reads.note({ ...about, action: READ_REFUSED, route, of: {}, code: refusedWith });
    }
    return payload;
  });
}

/** One of the request, or of its parts one for each code: one request does not fill the log. */
function refusalsOf(
  refusedWith: string | null,
  refusedParts: FastifyRequest['refusedParts'],
): { readonly code: string; readonly parts?: readonly string[] }[] {
  if (refusedWith !== null) return [{ code: refusedWith }];
  return [...(refusedParts ?? [])].map(([code, parts]) => ({ code, parts }));
}

/** As the limits count it; what a proxy that nobody trusts puts in its place is no address, and is not put down. */
export const addressOf = (request: FastifyRequest): string => {
  const address = callerAddress(request);
  return isIP(address) === 0 ? 'unknown' : address;
};

const ID = /^[A-Za-z0-9._-]{1,64}$/;
/** Whether it reads as an id or a code, and not as a number of a person: whatever else was typed is not put down. */
export const isId = (text: unknown): text is string =>
  typeof text === 'string' && ID.test(text) && !namesPerson(text);

/** What a request is about: the list, and the id if it is one. */
export function subjectOf(route: string, { params }: FastifyRequest): string {
  const [list = '', parameter] = route.replace(/^\/api\/v1\//, '').split('/');
  if (!parameter?.startsWith(':')) return list;
  const id = (params as Record<string, string | undefined>)[parameter.slice(1)] ?? '';
  return isId(id) ? `${list}/${id}` : list;
}
