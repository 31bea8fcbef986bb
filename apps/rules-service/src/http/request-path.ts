import type { FastifyRequest } from 'fastify';

/** The path of a request without its query, which may hold what a person typed. */
export const pathOf = (request: Pick<FastifyRequest, 'url'>): string => request.url.split('?', 1)[0]!;
