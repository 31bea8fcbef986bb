import type { Problem } from './api.generated.js';
import { retryAfterOf } from './retry-after.js';

/** The code of an answer that is no problem document: a proxy's, most likely. */
export const UNEXPECTED_ANSWER = 'unexpected_answer';

/** What the service refused or failed to do, as its problem document (RFC 9457) says. */
export class HongzhuProblem extends Error {
  override readonly name = 'HongzhuProblem';

  constructor(
    /** The whole document; texts are in the client's language. */
    readonly problem: Problem,
    /** For how long the service asks to wait before it is asked again, in milliseconds; null where it does not say. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(`${String(problem.status)} ${problem.code}: ${problem.detail}`);
  }

  /** The HTTP status. */
  get status(): number {
    return this.problem.status;
  }

  /** Stable: what callers branch on. */
  get code(): string {
    return this.problem.code;
  }

  /** Where the faults are: JSON pointers into the body, `?name` for a parameter. */
  get pointers(): readonly string[] {
    return (this.problem.errors ?? []).map(({ pointer }) => pointer);
  }
}

/** Whether a call failed with one of these codes; with any, if none is given. */
export function isProblem(error: unknown, ...codes: readonly string[]): error is HongzhuProblem {
  return error instanceof HongzhuProblem && (codes.length === 0 || codes.includes(error.code));
}

/** Reads the problem out of an answer; one that has none gets the code `unexpected_answer`. */
export async function problemIn(response: Response): Promise<HongzhuProblem> {
  const told: unknown = await response.json().catch(() => null);
  return new HongzhuProblem(isDocument(told) ? told : unexpected(response), retryAfterOf(response));
}

function isDocument(told: unknown): told is Problem {
  return typeof told === 'object' && told !== null && 'code' in told && 'status' in told;
}

function unexpected({ status, statusText, url }: Response): Problem {
  return {
    type: 'about:blank',
    title: statusText,
    status,
    detail: `The answer is no problem document: ${String(status)} ${statusText}`.trimEnd(),
    code: UNEXPECTED_ANSWER,
    instance: url,
  };
}
