import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { WaiverCommand } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../http/account.decorator.js';
import { addressOr } from '../http/address.pipes.js';
import { expectedVersion } from '../http/entity-tag.js';

const waiverId = addressOr('waiver_not_found');

export type WaiverDecision = Omit<WaiverCommand, 'reason'>;

/** Which waiver a request decides about, based on which version, and who asks. */
export const Decision = createParamDecorator((_: unknown, context: ExecutionContext): WaiverDecision => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
  return {
    waiverId: waiverId(request.params.id),
    expectedVersion: expectedVersion(request.headers['if-match']),
    actor: actorOf(context),
  };
});
