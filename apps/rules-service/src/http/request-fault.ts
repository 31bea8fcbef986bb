import { HttpException } from '@nestjs/common';
import {
  BusyError,
  ConflictError,
  ForbiddenError,
  HongzhuError,
  InvalidInputError,
  NotFoundError,
  SignInError,
  StaleVersionError,
  UnauthorizedError,
  UnavailableError,
  UploadError,
  type UploadFaultCode,
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

const BAD_CURSOR: BilingualFault = {
  pointer: '?cursor',
  code: 'invalid_cursor',
  message: { zh: '不是本列表的游标', en: 'Not a cursor of this list' },
};

const INTERNAL: RequestFault = { status: 500, code: 'internal_error', errors: [], details: {} };

/** Chooses the HTTP status and the stable code of any error. What nobody raised on purpose is a 500. */
export function requestFaultOf(error: unknown): RequestFault {
  if (error instanceof HongzhuError) {
    const status = statusOf(error);
    if (status === 500) return INTERNAL;
    const { errors, ...details } = error.details;
    return { status, code: error.code, errors: errorsOf(error.code, errors), details };
  }
  if (error instanceof HttpException && error.getStatus() < 500) {
    const status = error.getStatus();
    return { status, code: FRAMEWORK_CODES.get(status) ?? 'bad_request', errors: [], details: {} };
  }
  return INTERNAL;
}

/** A reader knows that a cursor is not its own, but not how the caller handed it over. */
function errorsOf(code: string, errors: unknown): readonly BilingualFault[] {
  if (code === 'invalid_cursor') return [BAD_CURSOR];
  return (errors as readonly BilingualFault[] | undefined) ?? [];
}

/** Of an upload that is too much. */
const TOO_MUCH: ReadonlySet<UploadFaultCode> = new Set([
  'upload_too_large',
  'upload_too_many_files',
  'upload_too_dense',
]);

function statusOf(error: HongzhuError): number {
  if (error instanceof RequestError) return error.status;
  if (error instanceof UnauthorizedError) return 401;
  if (error instanceof SignInError) return 401;
  if (error instanceof UploadError) return TOO_MUCH.has(error.fault) ? 413 : 400;
  if (error instanceof ForbiddenError) return 403;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof ConflictError) return 409;
  if (error instanceof StaleVersionError) return 412;
  if (error instanceof UnavailableError) return 503;
  if (error instanceof BusyError) return 429;
  if (error instanceof InvalidInputError) return error.code === 'invalid_cursor' ? 400 : 422;
  return 500;
}
