import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { TaskCommand } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../http/account.decorator.js';
import { addressOr } from '../http/address.pipes.js';
import { expectedVersion } from '../http/entity-tag.js';

const taskId = addressOr('task_not_found');

/** Which task a request changes, based on which version, and who asks. */
export const Command = createParamDecorator((_: unknown, context: ExecutionContext): TaskCommand => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
  return {
    taskId: taskId(request.params.id),
    expectedVersion: expectedVersion(request.headers['if-match']),
    actor: actorOf(context),
  };
});
