import type { FastifyRequest } from 'fastify';

/** The path of a request without its query. Both may hold what a person typed: they are for answers, not for logs. */
export const pathOf = (request: Pick<FastifyRequest, 'url'>): string => request.url.split('?', 1)[0]!;

/** Which route a request is for, as its pattern: `/api/v1/tasks/:id`. Null for an address of nothing. */
export const routeOf = ({
  is404,
  routeOptions,
}: Pick<FastifyRequest, 'is404' | 'routeOptions'>): string | null =>
  is404 ? null : (routeOptions.url ?? null);
