import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerOnce, Begun, IdempotencyTicket, KeptAnswer, KeyedRequest } from '@hongzhu/compliance';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestError } from '../request-error.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import { keptAnswer, REPLAYED } from './kept-answers.js';
import { requestDigest } from './request-digest.js';

/** How long a request waits for the one that has its key, and how often it looks. */
const LONGEST_WAIT_MS = 8_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 400;

interface Held {
  readonly ticket: IdempotencyTicket;
  /** Prolongs the lease now and then. */
  readonly renewal: NodeJS.Timeout;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What this request is the first to come with; null where it has no key. */
    held: Held | null;
  }
}

/**
 * Honours `Idempotency-Key` on every POST of an account: of all that come with one key and the same request, one is done,
 * and the others get its answer. What was refused or failed gives the key free.
 */
export function answerOnce(
  fastify: FastifyInstance,
  once: AnswerOnce,
  longestWaitMs = LONGEST_WAIT_MS,
): void {
  fastify.decorateRequest('bodyDigest', null);
  fastify.decorateRequest('held', null);
  fastify.decorateRequest('hasFailedInPart', false);
  fastify.addHook('preHandler', async (request, reply) => {
    const keyed = keyedRequest(request);
    if (keyed === null) return;
    const begun = await begin(once, keyed, longestWaitMs);
    if (begun.kind === 'running') throw new RequestError(409, 'idempotency_in_progress', { retryAfter: 1 });
    if (begun.kind === 'answered') return replay(reply, begun.answer);
    const renewal = setInterval(() => void renew(once, begun.ticket, request), once.leaseMs / 3);
    request.held = { ticket: begun.ticket, renewal: renewal.unref() };
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    const { held } = request;
    request.held = null;
    if (held !== null) {
      clearInterval(held.renewal);
      await settle(once, held.ticket, keptAnswer(reply, payload), request);
    }
    return payload;
  });
}

function keyedRequest(request: FastifyRequest): KeyedRequest | null {
  const { method, principal } = request;
  if (method !== 'POST' || request.is404 || principal === null) return null;
  if (request.routeOptions.config.takesPassword === true) return null;
  const key = idempotencyKeyOf(request.headers['idempotency-key']);
  if (key === null) return null;
  return { account: principal.account, key, requestDigest: requestDigest(request, principal) };
}

/** Begins as soon as nobody else has the request in work, or gives up waiting. */
async function begin(once: AnswerOnce, keyed: KeyedRequest, longestWaitMs: number): Promise<Begun> {
  const deadline = performance.now() + longestWaitMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const begun = await once.begin(keyed);
    if (begun.kind !== 'running' || performance.now() + pause > deadline) return begun;
    // Not all at once.
    await sleep(pause * (0.75 + Math.random() / 2));
  }
}

function replay(reply: FastifyReply, { status, headers, body }: KeptAnswer): FastifyReply {
  if (body === null) {
    throw new RequestError(409, 'idempotency_answer_not_kept', { location: headers['location'] });
  }
  return reply
    .status(status)
    .headers({ ...headers, [REPLAYED]: 'true' })
    .send(body);
}

/** What was done is done: that its answer could not be kept is no reason to keep it from the caller. */
async function settle(
  once: AnswerOnce,
  ticket: IdempotencyTicket,
  answer: KeptAnswer | null,
  { log }: FastifyRequest,
): Promise<void> {
  try {
    await (answer === null ? once.free(ticket) : once.finish(ticket, answer));
  } catch (err) {
    log.warn({ err }, 'the answer to a request with an idempotency key was not kept');
  }
}

async function renew(once: AnswerOnce, ticket: IdempotencyTicket, { log }: FastifyRequest): Promise<void> {
  try {
    await once.renew(ticket);
  } catch (err) {
    log.warn({ err }, 'the lease of a request with an idempotency key was not prolonged');
  }
}
