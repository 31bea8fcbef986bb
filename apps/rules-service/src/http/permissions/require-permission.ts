import { refuseUnpermitted } from '@hongzhu/compliance';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { isPublic } from '../bearer-authentication.js';
import { RequestError } from '../request-error.js';
import type { Need } from './needs.decorator.js';

/**
 * Lets an account pass to what its role permits. A hook and no guard, so that it comes before the body is read, and before
 * the answer to an earlier request is given again. A route that does not say what it takes is refused as it is added.
 */
export function requirePermission(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => void needOf(route.url, route));
  fastify.addHook('onRequest', async ({ is404, routeOptions, principal }) => {
    if (is404) return;
    const need = needOf(routeOptions.url ?? '', routeOptions);
    if (need === 'anyone') return;
    if (principal === null) throw new RequestError(401, 'unauthorized');
    if (need !== 'any-account') refuseUnpermitted(principal, need);
  });
}

function needOf(url: string, { config }: Pick<RouteOptions, 'config'>): Need {
  const need = config?.needs ?? (isPublic(url) ? 'anyone' : undefined);
  if (need === undefined) throw new Error(`The route ${url} does not say what permission it takes.`);
  if ((need === 'anyone') !== isPublic(url)) throw new Error(`The route ${url} is public, or it is not.`);
  return need;
}
