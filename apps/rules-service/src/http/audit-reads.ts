import { MEMBER_READ, type ReadLog } from '@hongzhu/compliance';
import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressOf, isId, subjectOf } from './audit-requests.js';
import { REPLAYED } from './idempotency/kept-answers.js';
import { routeOf } from './request-path.js';

/** What a process that is killed may lose of what was read. */
const FLUSH_EVERY_MS = 1_000;
/** By which of its parameters it is put down what of a list was asked for. */
const NAMED = ['market', 'town', 'ruleId', 'subjectCode'];

/**
 * Puts down who looks at members' data, and who is given a kept answer with such data again: before the answer leaves, in memory,
 * and within a second in the audit log. On shutdown the rest is written. Where it can't be, and too much waits, nothing more is shown: the request fails as the
 * database does.
 */
export function auditReads(fastify: FastifyInstance, reads: ReadLog): void {
  let timer: NodeJS.Timeout | null = null;
  const flush = (): Promise<void> =>
    reads.flush().catch((err: unknown) => fastify.log.error({ err }, 'reads wait to be logged'));
  fastify.addHook('onReady', (done) => {
    timer = setInterval(() => void flush(), FLUSH_EVERY_MS).unref();
    done();
  });
  fastify.addHook('onClose', async () => {
    if (timer !== null) clearInterval(timer);
    // Whatever keeps it from being written must not keep the rest from being closed.
    await flush();
  });
  fastify.addHook('preHandler', async ({ routeOptions: { config } }) => {
    if ((config.reads ?? config.repeats) !== undefined && reads.isFull) await reads.flush();
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    const { principal, routeOptions } = request;
    const route = routeOf(request);
    const came = outcomeOf(request, reply.statusCode);
    if (!isLook(routeOptions.config, reply) || principal === null || route === null || came === null)
      return payload;
    reads.note({
      action: MEMBER_READ,
      ...{ actor: principal.account, origin: addressOf(request), subject: subjectOf(route, request), route },
      ...{ of: askedOf(request), code: came.code },
    });
    return payload;
  });
}

/** There is no setting where there is no route. */
const isLook = (config: FastifyContextConfig | undefined, reply: FastifyReply): boolean =>
  config?.reads !== undefined || (config?.repeats !== undefined && reply.hasHeader(REPLAYED));

/** Null for what shows nothing, and tells nothing of what is there: a query that means nothing, a failure. */
function outcomeOf({ refusedWith }: FastifyRequest, status: number): { code: string | null } | null {
  if (status < 300) return { code: null };
  if (status === 404) return { code: 'not_found' };
  return refusedWith === null ? null : { code: refusedWith };
}

const askedOf = ({ query }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query as Record<string, unknown>).filter(
      (pair): pair is [string, string] => NAMED.includes(pair[0]) && isId(pair[1]),
    ),
  );
