import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AccountCommand } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../http/account.decorator.js';
import { codeOr } from '../http/address.pipes.js';
import { expectedVersion } from '../http/entity-tag.js';

const accountId = codeOr('account_not_found');

/** Which account a request changes, based on which version, and who asks. */
export const ChangesAccount = createParamDecorator(
  (_: unknown, context: ExecutionContext): AccountCommand => {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    return {
      id: accountId.transform(request.params.id, { type: 'param' }),
      expectedVersion: expectedVersion(request.headers['if-match']),
      actor: actorOf(context),
    };
  },
);
