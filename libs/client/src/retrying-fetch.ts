import { retryAfterOf } from './retry-after.js';

export type Fetch = (request: Request) => Promise<Response>;

/** How often to send a request again, and how long to wait before it. */
export interface Retries {
  /** After the first time. */
  readonly most: number;
  /** Before the first retry, in milliseconds; doubled before each that follows. */
  readonly firstWaitMs: number;
  /** No wait is longer, whatever the service asks for. */
  readonly longestWaitMs: number;
}
export const RETRIES: Retries = { most: 3, firstWaitMs: 250, longestWaitMs: 10_000 };

export const IDEMPOTENCY_KEY = 'idempotency-key';
/** No answer of the service itself, or one that says: not now. */
const PASSING = [502, 503, 504];

/**
 * Sends a request again, as it was, when the network fails or the service is not there for the moment, if it can be sent
 * twice without being done twice: one that only reads, and one with an Idempotency-Key. Ends as the last of them did.
 */
export function retryingFetch(send: Fetch, { most, firstWaitMs, longestWaitMs }: Retries): Fetch {
  return async (request) => {
    const retries = mayBeSentAgain(request) ? most : 0;
    for (let done = 0; ; done++) {
      const outcome = await attempt(send, done < retries ? request.clone() : request);
      if (done >= retries || request.signal.aborted || !isPassing(outcome)) return settled(outcome);
      await wait(Math.min(waitOf(outcome) ?? firstWaitMs * 2 ** done, longestWaitMs), request.signal);
    }
  };
}

const mayBeSentAgain = ({ method, headers }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || headers.has(IDEMPOTENCY_KEY);

type Outcome = { readonly response: Response } | { readonly error: unknown };

const attempt = (send: Fetch, request: Request): Promise<Outcome> =>
  send(request).then(
    (response) => ({ response }),
    (error: unknown) => ({ error }),
  );

function settled(outcome: Outcome): Response {
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
}

/** A 409 with Retry-After says that the first of two equal requests is being done. */
function isPassing(outcome: Outcome): boolean {
  if ('error' in outcome) return true;
  const { status, headers } = outcome.response;
  return PASSING.includes(status) || (status === 409 && headers.has('retry-after'));
}

const waitOf = (outcome: Outcome): number | null =>
  'error' in outcome ? null : retryAfterOf(outcome.response);

/** Rejects with the signal's reason when it is aborted meanwhile. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
