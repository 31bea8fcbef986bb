import { isIP } from 'node:net';
import { doneFor, type NoteRefusal } from '@hongzhu/compliance';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerAddress } from './caller-address.js';
import { routeOf } from './request-path.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The code of the problem with which it was answered that it may not be done; null where it was not. */
    refusedWith: string | null;
  }
}

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * What is done for a request is logged with the address it came from, and so is a command that was refused for who asks
 * for it (403). A refusal that can't be logged is told of, and stays one: nothing was changed.
 */
export function auditRequests(fastify: FastifyInstance, note: NoteRefusal): void {
  fastify.decorateRequest('refusedWith', null);
  // After the body was read: reading it loses what belongs to the request.
  fastify.addHook('preHandler', (request, _, done) => {
    const { principal } = request;
    if (principal === null) done();
    else doneFor({ account: principal.account, address: addressOf(request) }, done);
  });
  fastify.addHook('onSend', async (request, _, payload) => {
    const { refusedWith: code, principal, method } = request;
    const route = routeOf(request);
    if (code !== null && principal !== null && route !== null && !READS.includes(method)) {
      const by = { actor: principal.account, origin: addressOf(request) };
      const refusal = { ...by, subject: subjectOf(route, request), method, route, code };
      await note.run(refusal).catch((err: unknown) => request.log.error({ err }, 'a refusal was not logged'));
    }
    return payload;
  });
}

/** As the limits count it; what a proxy that nobody trusts puts in its place is no address, and is not put down. */
const addressOf = (request: FastifyRequest): string => {
  const address = callerAddress(request);
  return isIP(address) === 0 ? 'unknown' : address;
};

const ID = /^[A-Za-z0-9._-]{1,64}$/;

/** What a command is about: the list, and the id if it is one. Whatever else was typed is not put down. */
function subjectOf(route: string, { params }: FastifyRequest): string {
  const [list = '', parameter] = route.replace(/^\/api\/v1\//, '').split('/');
  if (!parameter?.startsWith(':')) return list;
  const id = (params as Record<string, string | undefined>)[parameter.slice(1)] ?? '';
  return ID.test(id) ? `${list}/${id}` : list;
}
