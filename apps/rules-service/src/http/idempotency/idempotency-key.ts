import { RequestError } from '../request-error.js';

const FORM = /^[\x21-\x7e]{1,255}$/;

/** The key that a request came with; null for none. Throws `invalid_idempotency_key` (400). */
export function idempotencyKeyOf(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header !== 'string' || !FORM.test(header))
    throw new RequestError(400, 'invalid_idempotency_key');
  return header;
}
