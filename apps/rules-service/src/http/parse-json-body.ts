import { isUtf8 } from 'node:buffer';
import { isDeeperThan } from './json-depth.js';
import { RequestError } from './request-error.js';

/** No document of this interface needs half of it. */
export const MAX_JSON_DEPTH = 64;

/** Passes over a byte order mark. Made once: making one takes as long as decoding a small body. */
const UTF_8 = new TextDecoder();

/**
 * The JSON value of a body in UTF-8 (a byte order mark is passed over); undefined for an empty body. Throws
 * `json_too_deep` and `invalid_json`, both 400; no message quotes the body.
 */
export function parseJsonBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  if (isDeeperThan(MAX_JSON_DEPTH, bytes)) {
    throw new RequestError(400, 'json_too_deep', { limit: MAX_JSON_DEPTH });
  }
  if (!isUtf8(bytes)) throw invalidJson();
  const text = UTF_8.decode(bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw invalidJson(cause, /position (\d+)/.exec(cause.message)?.[1]);
  }
}

function invalidJson(cause?: Error, position?: string): RequestError {
  const details = position === undefined ? {} : { position: Number(position) };
  return new RequestError(400, 'invalid_json', details, { cause });
}
