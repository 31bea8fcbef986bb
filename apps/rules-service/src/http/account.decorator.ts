import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';
import { RequestError } from './request-error.js';

/** Throws `unauthorized` (401) where nobody asks. */
export const actorOf = (context: ExecutionContext): Actor => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw new RequestError(401, 'unauthorized');
  return principal;
};

/** The account that asks. */
export const Account = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => actorOf(context).account,
);

/** The account that asks, with what it may do. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context),
);
