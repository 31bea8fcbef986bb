import type { FastifyInstance } from 'fastify';
import { pathOf } from './request-path.js';

const NOTHING_OUTSIDE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** The pages' own scripts, styles and pictures, and calls of this interface; nothing from elsewhere. */
const OWN_ASSETS = `${NOTHING_OUTSIDE}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'`;

const isPage = (path: string): boolean => path === '/' || /^\/api\/docs(\/|$)/.test(path);

/** Headers that keep browsers from guessing, framing, or reaching out. Answers are never kept by caches. */
export function setSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const page = isPage(pathOf(request));
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('content-security-policy', page ? OWN_ASSETS : NOTHING_OUTSIDE);
    if (!page) reply.header('cache-control', 'no-store');
  });
}
