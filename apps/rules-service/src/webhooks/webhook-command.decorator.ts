import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { WebhookCommand } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../http/account.decorator.js';
import { addressOr } from '../http/address.pipes.js';
import { expectedVersion } from '../http/entity-tag.js';

const endpointId = addressOr('webhook_endpoint_not_found');

/** Which endpoint a request changes, based on which version, and who asks. */
export const EndpointCommand = createParamDecorator(
  (_: unknown, context: ExecutionContext): WebhookCommand => {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    return {
      endpointId: endpointId(request.params.id),
      expectedVersion: expectedVersion(request.headers['if-match']),
      actor: actorOf(context),
    };
  },
);

export const NeedsIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: '所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes',
    schema: { type: 'string', examples: ['"1"'] },
  });
