import { randomBytes } from 'node:crypto';
import { CONSOLE_PAGES } from '@hongzhu/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptedCoding } from '../http/accepted-coding.js';
import { RequestError } from '../http/request-error.js';
import { INDEX_PAGE } from '../system/index-page.js';
import type { Asset, ConsoleFiles } from './console-files.js';

const HTML = 'text/html; charset=utf-8';
const NONCE_BYTES = 16;
/** A year, the longest that is of use: other contents have another name. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the console at `/` and under the addresses of its pages, and its assets. Where it was not built, `/` says so and
 * where else to go; everything under `/api` is the same with and without it.
 */
export function serveConsole(fastify: FastifyInstance, files: ConsoleFiles | null): void {
  const config = { needs: 'anyone' } as const;
  if (files === null) {
    fastify.get('/', { config }, (_, reply) => reply.type(HTML).send(INDEX_PAGE));
    return;
  }
  const send = (_: FastifyRequest, reply: FastifyReply) => sendPage(reply, files.page);
  for (const url of ['/', ...CONSOLE_PAGES.flatMap((page) => [`/${page}`, `/${page}/*`])]) {
    fastify.get(url, { config }, send);
  }
  fastify.get<{ Params: { name: string } }>('/assets/:name', { config }, (request, reply) => {
    const asset = files.assets.get(request.params.name);
    if (asset === undefined) throw new RequestError(404, 'route_not_found');
    return sendAsset(asset, request, reply);
  });
}

/** The styles that its components make are allowed by a nonce: another for every answer, and none for scripts. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const policy = String(reply.raw.getHeader('content-security-policy'));
  return reply
    .type(HTML)
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
    )
    .send(page.replaceAll('__STYLE_NONCE__', nonce));
}

function sendAsset(asset: Asset, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const coding = acceptedCoding(headers['accept-encoding'], ['br', 'gzip']);
  reply.type(asset.type).header('cache-control', FOR_EVER).header('vary', 'accept-encoding');
  if (coding === null) return reply.send(asset.bytes);
  return reply.header('content-encoding', coding).send(asset.coded[coding]);
}
