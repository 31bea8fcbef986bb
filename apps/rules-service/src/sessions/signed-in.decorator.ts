import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { NotFoundError, type SignedIn } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';

/** By which session a request comes. Throws `session_not_found` (404) for a bearer, who has none. */
export const BySession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (signedIn === null) throw new NotFoundError('session_not_found', 'The request came with a key.');
  return signedIn;
});
