import type { FastifyInstance } from 'fastify';
import { pathOf } from './request-path.js';

/** One line for every answered request. */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method, path: pathOf(request), status: reply.statusCode, milliseconds }, 'request');
  });
}
