import type { KeptAnswer } from '@hongzhu/compliance';
import type { FastifyReply } from 'fastify';
import { RouteSettings } from '../route-settings.decorator.js';

const MOST_BYTES = 1024 * 1024;
/** Of an answer that is given once more. */
export const REPLAYED = 'idempotency-replayed';
const HEADERS = ['content-type', 'content-language', 'etag', 'location'] as const;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `secret`: what it answers is never stored. `repeatable`: it changes nothing, and can as well be done again. */
    answers?: 'secret' | 'repeatable';
    /** Whether a password is in its body: what has to be kept to know the request again could be tried out, and is not kept. */
    takesPassword?: boolean;
  }
  interface FastifyRequest {
    /** Whether the answer, though it is one of success, tells of a part that failed for no fault of the caller's. */
    hasFailedInPart: boolean;
  }
}

/** A route whose answer holds a secret: it is not kept for those who send the request again. */
export const AnswersSecret = (): MethodDecorator => RouteSettings({ answers: 'secret' });
/** A route whose body holds a password: it takes no `Idempotency-Key`, since no digest of the body is to be stored. */
export const TakesPassword = (): MethodDecorator => RouteSettings({ takesPassword: true });
/** A route that changes nothing: an answer that is too large to be kept is worked out again. */
export const ChangesNothing = (): MethodDecorator => RouteSettings({ answers: 'repeatable' });

/**
 * What is kept of an answer for those who send the request again; null where the request can as well be done again: it
 * was refused, failed as a whole or in part, or changes nothing.
 */
export function keptAnswer(reply: FastifyReply, payload: unknown): KeptAnswer | null {
  const { statusCode: status } = reply;
  if (status < 200 || status > 299 || reply.request.hasFailedInPart) return null;
  const { answers } = reply.routeOptions.config;
  const body = answers === 'secret' ? null : keptBody(payload);
  if (body === null && answers === 'repeatable') return null;
  return { status, headers: headersOf(reply), body };
}

function keptBody(payload: unknown): string | null {
  if (payload === undefined || payload === null) return '';
  return typeof payload === 'string' && Buffer.byteLength(payload) <= MOST_BYTES ? payload : null;
}

const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(
    HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
