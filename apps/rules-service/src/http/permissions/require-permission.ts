import { refuseUnpermitted } from '@hongzhu/compliance';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { isPublic } from '../public-routes.js';
import { RequestError } from '../request-error.js';
import type { Need } from './needs.decorator.js';

/**
 * Lets an account pass to what its role permits. A hook and no guard, so that it comes before the body is read, and before
 * the answer to an earlier request is given again. A route that does not say what it takes is refused as it is added.
 */
export function requirePermission(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) needOf({ ...route, method });
  });
  fastify.addHook('onRequest', async ({ is404, routeOptions, method, principal }) => {
    if (is404) return;
    const need = needOf({ url: routeOptions.url ?? '', method, config: routeOptions.config });
    if (need === 'anyone') return;
    if (principal === null) throw new RequestError(401, 'unauthorized');
    if (need !== 'any-account') refuseUnpermitted(principal, need);
  });
}

function needOf({ url, method, config }: Pick<RouteOptions, 'url' | 'config'> & { method: string }): Need {
  const isForAnyone = isPublic(url, method);
  const need = config?.needs ?? (isForAnyone ? 'anyone' : undefined);
  if (need === undefined) throw new Error(`The route ${url} does not say what permission it takes.`);
  if ((need === 'anyone') !== isForAnyone) throw new Error(`The route ${url} is public, or it is not.`);
  return need;
}
