import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { RequestError } from './request-error.js';

/**
 * Answers `expectation_failed` (417) to an `Expect` other than `100-continue` (RFC 9110, section 10.1.1). Left alone, Node
 * answers these itself, without a body and past every hook.
 */
export function refuseExpectations(fastify: FastifyInstance): void {
  const unmet = new WeakSet<IncomingMessage>();
  fastify.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    unmet.add(request);
    fastify.server.emit('request', request, response);
  });
  fastify.addHook('onRequest', async ({ raw }) => {
    if (unmet.has(raw)) throw new RequestError(417, 'expectation_failed');
  });
}
