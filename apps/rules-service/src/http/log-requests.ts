import type { FastifyInstance } from 'fastify';
import { routeOf } from './request-path.js';

/** One line for every answered request, with its route: an address may hold what a person typed. */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOf(request), status: reply.statusCode, milliseconds }, 'request');
  });
}
