import { namesPerson } from '@hongzhu/registry';
import type { FastifyRequest } from 'fastify';

/** The path of a request without its query. Both may hold what a person typed: they are for answers, not for logs. */
export const pathOf = (request: Pick<FastifyRequest, 'url'>): string => request.url.split('?', 1)[0]!;

/** Characters of the ids and codes that addresses are made of. */
const PLAIN = /^[A-Za-z0-9/._~:-]*$/;

/** The path as an answer repeats it: its route, or nothing, where somebody may have put a name or a number of a person into it. */
export function shownPathOf(request: Pick<FastifyRequest, 'url' | 'is404' | 'routeOptions'>): string {
  const path = pathOf(request);
  return PLAIN.test(path) && !namesPerson(path) ? path : (routeOf(request) ?? '');
}

/** Which route a request is for, as its pattern: `/api/v1/tasks/:id`. Null for an address of nothing. */
export const routeOf = ({
  is404,
  routeOptions,
}: Pick<FastifyRequest, 'is404' | 'routeOptions'>): string | null =>
  is404 ? null : (routeOptions.url ?? null);
