import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { RouteSettings } from '../route-settings.decorator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What its answers tell of, where that is put down each time. */
    reads?: 'members';
  }
}

/**
 * Of a route whose answers tell of the members of single places, towns among them: numbers of them, texts with such numbers,
 * their codes. Who asks for it is put down in the audit log.
 */
export const Reads = (what: 'members'): MethodDecorator =>
  applyDecorators(RouteSettings({ reads: what }), ApiExtension('x-reads', what));
