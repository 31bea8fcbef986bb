import { RequestError } from './request-error.js';

/** The strong entity tag of a version. */
export const entityTag = (version: number): string => `"${version}"`;

/** No resource has it: versions count from 1. */
const NO_VERSION = -1;

/**
 * The version that `If-Match` names. A tag that this service never gave matches no version, so that the caller is
 * told that it is stale. Throws `precondition_required` (428) where no version is named; `*` names none.
 */
export function expectedVersion(ifMatch: string | undefined): number {
  const tag = ifMatch?.trim() ?? '';
  if (tag === '' || tag === '*') throw new RequestError(428, 'precondition_required');
  const version = /^"(\d{1,15})"$/.exec(tag)?.[1];
  return version === undefined ? NO_VERSION : Number(version);
}
