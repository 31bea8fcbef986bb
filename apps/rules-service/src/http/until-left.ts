import type { FastifyReply } from 'fastify';

/** Aborted when the caller leaves before the answer was sent. */
export function untilLeft({ raw }: Pick<FastifyReply, 'raw'>): AbortSignal {
  const left = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) left.abort(new Error('the caller has left'));
  });
  return left.signal;
}
