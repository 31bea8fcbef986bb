import { applyDecorators, UseGuards, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { pointerTo, UNKNOWN_FIELD } from './field-faults.js';
import { asObject, invalidRequest } from './request.pipes.js';

/** Refuses a body that says something: what is not heard must not pass for heard. None, or `{}`, is fine. */
class EmptyBodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    const names = Object.keys(asObject(body));
    if (names.length === 0) return true;
    throw invalidRequest(names.map((name) => ({ pointer: pointerTo(name), ...UNKNOWN_FIELD })));
  }
}

/** Marks a route that needs no body: `invalid_request` (422) for one with members. */
export const TakesNoBody = (): MethodDecorator => applyDecorators(UseGuards(EmptyBodyGuard));
