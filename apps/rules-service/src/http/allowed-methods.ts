import type { FastifyInstance } from 'fastify';
import { RequestError } from './request-error.js';
import { pathOf } from './request-path.js';

/** The paths of a route as the router reads it: `:name` is one step, `*` is the rest. */
const pathsOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^$()|[\]{}\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\*/g, '.*')}$`,
  );

/**
 * Answers 405 with `Allow` where the path is one of the interface's, but not for that method. Which paths there are
 * is no secret: it is asked before who is calling.
 */
export function refuseWrongMethods(fastify: FastifyInstance): void {
  const methodsByUrl = new Map<string, { readonly paths: RegExp; readonly methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    const route = methodsByUrl.get(url) ?? { paths: pathsOf(url), methods: new Set() };
    for (const each of [method].flat()) route.methods.add(each);
    methodsByUrl.set(url, route);
  });
  fastify.addHook('onRequest', async (request) => {
    if (!request.is404) return;
    const path = pathOf(request);
    const routes = [...methodsByUrl.values()].filter(({ paths }) => paths.test(path));
    const allowed = [...new Set(routes.flatMap(({ methods }) => [...methods]))].sort();
    // The method is among them where the router itself has found the route, and nothing behind it.
    if (allowed.length === 0 || allowed.includes(request.method)) return;
    throw new RequestError(405, 'method_not_allowed', { allow: allowed.join(', ') });
  });
}
