import type { FastifyInstance, FastifyRequest } from 'fastify';
import { noteBody } from './idempotency/request-digest.js';
import { parseJsonBody } from './parse-json-body.js';
import { RequestError } from './request-error.js';
import { RouteSettings } from './route-settings.decorator.js';

const MEBIBYTE = 1024 * 1024;
export const DEFAULT_BODY_LIMIT = MEBIBYTE;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How many bytes the route takes; else DEFAULT_BODY_LIMIT. */
    bodyLimit?: number;
    /** Hand the body on as the bytes that came, once they have been found to be JSON. */
    keepBytes?: boolean;
  }
}

/** A route that takes up to so many MiB of JSON, as a value. */
export const LargeJson = (mebibytes: number) => RouteSettings({ bodyLimit: mebibytes * MEBIBYTE });

/** A route that takes up to so many MiB of JSON and gets a `JsonDocument`. */
export const LargeJsonDocument = (mebibytes: number) =>
  RouteSettings({ bodyLimit: mebibytes * MEBIBYTE, keepBytes: true });

/** A body that is JSON, as it came; what it says is parsed again by whoever needs it. */
export interface JsonDocument {
  readonly bytes: Uint8Array;
  readonly isObject: boolean;
}

/**
 * Takes JSON bodies and nothing else. A body over the limit of its route is refused as soon as that is known,
 * whether its length was announced or not, and is never kept.
 */
export function acceptJsonBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addHook('onRoute', (route) => {
    const limit = route.config?.bodyLimit;
    if (limit !== undefined) route.bodyLimit = limit;
  });
  fastify.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => {
      const encoding = request.headers['content-encoding'];
      if (encoding !== undefined && encoding !== 'identity') {
        throw new RequestError(415, 'unsupported_encoding');
      }
      noteBody(request, bytes);
      const value = parseJsonBody(bytes);
      return request.routeOptions.config.keepBytes === true && value !== undefined
        ? jsonDocument(bytes, value)
        : value;
    },
  );
}

const jsonDocument = (bytes: Uint8Array, value: unknown): JsonDocument => ({
  bytes,
  isObject: typeof value === 'object' && value !== null && !Array.isArray(value),
});
