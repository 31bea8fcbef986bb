import { HttpException } from '@nestjs/common';
import {
  ConflictError,
  HongzhuError,
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
} from '@hongzhu/compliance';
import type { BilingualText } from '@hongzhu/contracts';
import { RequestError } from './request-error.js';

export interface BilingualFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: BilingualText;
}

/** An error as HTTP sees it. */
export interface RequestFault {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly BilingualFault[];
  readonly details: Readonly<Record<string, unknown>>;
}

/** Codes of the framework that mean something of their own; others go by their status. */
const FRAMEWORK_CODES: ReadonlyMap<number, string> = new Map([
  [404, 'route_not_found'],
  [413, 'body_too_large'],
  [415, 'unsupported_media_type'],
]);
/** Input that is wrong in the address rather than in the body. */
const ADDRESS_CODES: ReadonlySet<string> = new Set(['invalid_cursor', 'invalid_parameter']);

const INTERNAL: RequestFault = { status: 500, code: 'internal_error', errors: [], details: {} };

/** Chooses the HTTP status and the stable code of any error. What nobody raised on purpose is a 500. */
export function requestFaultOf(error: unknown): RequestFault {
  if (error instanceof HongzhuError) {
    const status = statusOf(error);
    if (status === 500) return INTERNAL;
    const { errors, ...details } = error.details;
    return { status, code: error.code, errors: (errors as BilingualFault[] | undefined) ?? [], details };
  }
  if (error instanceof HttpException && error.getStatus() < 500) {
    const status = error.getStatus();
    return { status, code: FRAMEWORK_CODES.get(status) ?? 'bad_request', errors: [], details: {} };
  }
  return INTERNAL;
}

function statusOf(error: HongzhuError): number {
  if (error instanceof RequestError) return error.status;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof ConflictError) return 409;
  if (error instanceof StaleVersionError) return 412;
  if (error instanceof InvalidInputError) return ADDRESS_CODES.has(error.code) ? 400 : 422;
  return 500;
}
