import type { FastifyReply } from 'fastify';

/** Acts once an answer was sent or broken off: at once where who asked has left meanwhile, of which nothing is told any more. */
export function whenClosed({ raw }: Pick<FastifyReply, 'raw'>, act: () => void): void {
  if (raw.closed) act();
  else raw.once('close', act);
}
