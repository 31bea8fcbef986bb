import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { takesParameters } from './query.decorator.js';
import { noSuchParameters } from './request.pipes.js';

/** Refuses any query on a route that declares none: a misspelt filter must not pass for no filter. */
export class NoParametersGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (takesParameters(context.getHandler())) return true;
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const names = Object.keys(query as object);
    if (names.length === 0) return true;
    throw noSuchParameters(names);
  }
}
