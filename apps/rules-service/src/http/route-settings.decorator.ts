import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import type { FastifyContextConfig } from 'fastify';

/** Settings of a route that hooks and parsers look at, beside those it has already. */
export const RouteSettings =
  (settings: FastifyContextConfig): MethodDecorator =>
  (target, name, descriptor) => {
    const handler: unknown = descriptor.value;
    const others = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler as object) as
      object | undefined;
    RouteConfig({ ...others, ...settings })(target, name, descriptor);
  };
