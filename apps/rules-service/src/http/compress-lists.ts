import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptedCoding } from './accepted-coding.js';

/** What is smaller fits into a few packets as it is. */
const LEAST_LENGTH = 8_192;
const compressed = promisify(gzip);

/**
 * Compresses long answers in JSON to a GET, for whoever accepts gzip. Not what has an ETag, which is the version of a
 * resource here and would have to be another one, and nothing of a session, whose answers hold a secret. Belongs behind all hooks
 * that look at an answer.
 */
export function compressLists(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < LEAST_LENGTH || !isList(request, reply))
      return payload;
    reply.header('vary', 'accept-encoding');
    if (acceptedCoding(request.headers['accept-encoding'], ['gzip']) === null) return payload;
    // Of a list of tasks a tenth is left; the usual effort would leave a thirteenth, and take nearly twice as long.
    const shorter = await compressed(payload, { level: constants.Z_BEST_SPEED });
    reply.header('content-encoding', 'gzip').header('content-length', shorter.length);
    return shorter;
  });
}

const isList = ({ method, url }: FastifyRequest, reply: FastifyReply): boolean =>
  method === 'GET' &&
  reply.statusCode === 200 &&
  String(reply.getHeader('content-type')).startsWith('application/json') &&
  !reply.hasHeader('etag') &&
  !reply.hasHeader('content-encoding') &&
  !url.startsWith('/api/v1/session');
