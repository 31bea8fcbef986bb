import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { RouteSettings } from '../route-settings.decorator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What its answers tell of, where that is put down each time a kept one is given again. */
    repeats?: 'members';
  }
}

/**
 * Of a command whose answer tells of the members of single places. That it was done is an entry of its own; whoever sends it again
 * with its key does nothing, and only reads: that is put down in the audit log as a look.
 */
export const Repeats = (what: 'members'): MethodDecorator =>
  applyDecorators(RouteSettings({ repeats: what }), ApiExtension('x-repeats', what));
