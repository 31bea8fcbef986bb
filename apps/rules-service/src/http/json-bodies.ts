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
    /** Take tables, too, in archives and spreadsheets. */
    takesTables?: boolean;
  }
}

/** The forms of tables by their content type. */
export const TABLE_TYPES = {
  'application/zip': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const;

/** A route that takes up to so many MiB of JSON, as a value. */
export const LargeJson = (mebibytes: number) => RouteSettings({ bodyLimit: mebibytes * MEBIBYTE });

/** A route that takes up to so many MiB of JSON, or of tables, and gets a `ReceivedDocument`. */
export const LargeDocument = (mebibytes: number) =>
  RouteSettings({ bodyLimit: mebibytes * MEBIBYTE, keepBytes: true, takesTables: true });

/** A body as it came; what it says is read by whoever needs it. JSON has been found to be JSON. */
export interface ReceivedDocument {
  readonly bytes: Uint8Array;
  /** By its content type. */
  readonly form: 'json' | (typeof TABLE_TYPES)[keyof typeof TABLE_TYPES];
  /** Whether JSON is an object. */
  readonly isObject: boolean;
}

/**
 * Takes JSON bodies, and tables where a route does. A body over the limit of its route is refused as soon as that is known,
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
      refuseEncodings(request);
      noteBody(request, bytes);
      const value = parseJsonBody(bytes);
      return request.routeOptions.config.keepBytes === true && value !== undefined
        ? jsonDocument(bytes, value)
        : value;
    },
  );
  for (const [type, form] of Object.entries(TABLE_TYPES)) acceptTables(fastify, type, form);
}

function acceptTables(fastify: FastifyInstance, type: string, form: ReceivedDocument['form']): void {
  fastify.addContentTypeParser<Buffer>(
    type,
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer): Promise<ReceivedDocument | undefined> => {
      if (request.routeOptions.config.takesTables !== true) {
        throw new RequestError(415, 'unsupported_media_type');
      }
      refuseEncodings(request);
      noteBody(request, bytes);
      return bytes.length === 0 ? undefined : { bytes, form, isObject: false };
    },
  );
}

function refuseEncodings({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new RequestError(415, 'unsupported_encoding');
  }
}

const jsonDocument = (bytes: Uint8Array, value: unknown): ReceivedDocument => ({
  bytes,
  form: 'json',
  isObject: typeof value === 'object' && value !== null && !Array.isArray(value),
});
