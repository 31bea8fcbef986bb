import { RequestError } from './request-error.js';

/** The strong entity tag of a version. */
export const entityTag = (version: number): string => `"${version}"`;

/** No resource has it: versions count from 1. */
const NO_VERSION = -1;
/** One entity tag (RFC 9110, section 8.8.3). */
const TAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/;

/**
 * The version that `If-Match` names. A tag that this service never gave matches no version, so that the caller is
 * told that it is stale. Throws `precondition_required` (428) where the header is missing, and `invalid_if_match`
 * (400) for what is not one tag in quotes: a bare number, a list, or `*`, which names no version.
 */
export function expectedVersion(ifMatch: string | undefined): number {
  const tag = ifMatch?.trim() ?? '';
  if (tag === '') throw new RequestError(428, 'precondition_required');
  if (!TAG.test(tag)) throw new RequestError(400, 'invalid_if_match');
  const version = /^"(\d{1,15})"$/.exec(tag)?.[1];
  return version === undefined ? NO_VERSION : Number(version);
}
