/**
 * The base of every error the service raises on purpose. `code` is stable and documented; the HTTP status is
 * chosen from it in one place, by the error filter.
 */
export class HongzhuError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}
/** The database or the queue failed. */
export abstract class StorageError extends HongzhuError {
  /** Whether the failure says nothing of the work it interrupted: a lost connection, a rollback for another's sake. */
  abstract readonly isOutage: boolean;
}
export class NotFoundError extends HongzhuError {}
/** Whoever asks is known, and may not do that. */
export class ForbiddenError extends HongzhuError {}
/** The request is well formed, but the state of the resource does not allow it. */
export class ConflictError extends HongzhuError {}
/** The version named by `If-Match` is not the current one. */
export class StaleVersionError extends HongzhuError {}
/** The request is wrong in itself; `details.errors` lists `{pointer, code, message}`. */
export class InvalidInputError extends HongzhuError {}
/** Whoever asks has not shown to be an account that may come in. */
export class UnauthorizedError extends HongzhuError {}
/** Something outside does not answer, and without it can't be told. `details.retryAfter`: seconds. */
export class UnavailableError extends HongzhuError {}
/** There is too much to do at the moment; `details.retryAfter` are the seconds after which to try again. */
export class BusyError extends HongzhuError {}
