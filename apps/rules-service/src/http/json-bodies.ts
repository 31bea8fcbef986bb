import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { parseJsonBody } from './parse-json-body.js';
import { RequestError } from './request-error.js';

const MEBIBYTE = 1024 * 1024;
export const DEFAULT_BODY_LIMIT = MEBIBYTE;

/** What a route takes as its body. */
interface BodyConfig {
  /** In bytes. */
  readonly bodyLimit: number;
  /** Hand the body on as the bytes that came, once they have been found to be JSON. */
  readonly keepBytes: boolean;
}

/** A route that takes up to so many MiB of JSON, as a value. */
export const LargeJson = (mebibytes: number) =>
  RouteConfig({ bodyLimit: mebibytes * MEBIBYTE, keepBytes: false } satisfies BodyConfig);

/** A route that takes up to so many MiB of JSON and gets a `JsonDocument`. */
export const LargeJsonDocument = (mebibytes: number) =>
  RouteConfig({ bodyLimit: mebibytes * MEBIBYTE, keepBytes: true } satisfies BodyConfig);

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
    const limit = (route.config as Partial<BodyConfig> | undefined)?.bodyLimit;
    if (limit !== undefined) route.bodyLimit = limit;
  });
  fastify.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (
      request: { headers: Record<string, unknown>; routeOptions: { config: unknown } },
      bytes: Buffer,
    ) => {
      const encoding = request.headers['content-encoding'];
      if (encoding !== undefined && encoding !== 'identity') {
        throw new RequestError(415, 'unsupported_encoding');
      }
      const value = parseJsonBody(bytes);
      const { keepBytes } = request.routeOptions.config as Partial<BodyConfig>;
      return keepBytes === true && value !== undefined ? jsonDocument(bytes, value) : value;
    },
  );
}

const jsonDocument = (bytes: Uint8Array, value: unknown): JsonDocument => ({
  bytes,
  isObject: typeof value === 'object' && value !== null && !Array.isArray(value),
});
