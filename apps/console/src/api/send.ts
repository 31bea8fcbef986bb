import { createClient, HongzhuProblem, type HongzhuClient } from '@hongzhu/client';
import i18next from 'i18next';
import { noteAct, takeAct } from './acts.js';
import { toldCode } from './told-code.js';

const SAFE = ['GET', 'HEAD'];
/** Of the session itself: what it answers is for who asked. */
const OF_THE_SESSION = '/api/v1/session';
/** What is done with one task: it is small, and has to arrive though the page is left meanwhile. */
const OF_A_TASK = /^\/api\/v1\/tasks\/[^/]+\/[^/]+$/;

/** `over`: nobody is signed in any more. `doubtful`: perhaps nobody, or somebody else by another window. */
export type SessionChange = 'over' | 'doubtful';

let csrfToken: string | null = null;
let onChanged: (change: SessionChange) => void = () => undefined;

/**
 * What unsafe requests have to carry from now on. It is kept in memory alone, and is of the account in whose name the page
 * stands: what is still sent in the name of another is refused by it.
 */
export function sendCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Called when the service no longer knows the session, or knows another one. */
export function whenSessionChanged(tell: (change: SessionChange) => void): void {
  onChanged = tell;
}

/** Has it looked up who is signed in. */
export const doubtSession = (): void => onChanged('doubtful');

/** Every request but the first after an act says that nobody caused it: by those the session does not live on. */
async function fetchMarked(request: Request): Promise<Response> {
  const isOfATask = !SAFE.includes(request.method) && OF_A_TASK.test(new URL(request.url).pathname);
  const tellsOfAct = takeAct();
  if (!tellsOfAct) request.headers.set('hongzhu-background', 'true');
  try {
    return await fetch(request, { keepalive: isOfATask });
  } catch (error) {
    if (tellsOfAct) noteAct();
    throw error;
  }
}

/** The routes of the service, with the session's cookie. */
export const client: HongzhuClient = createClient({
  baseUrl: window.location.origin,
  fetch: fetchMarked,
  retries: { most: 2 },
});

client.http.use({
  // Once for each request, not for each time that it is sent: one that is sent again after somebody else has signed in has the token
  // of the session in which it was made, and is refused.
  onRequest({ request }) {
    request.headers.set('accept-language', i18next.language);
    if (!SAFE.includes(request.method) && csrfToken !== null) request.headers.set('x-csrf-token', csrfToken);
  },
  async onResponse({ request, response }) {
    if (new URL(request.url).pathname === OF_THE_SESSION) return;
    if (response.status === 401) onChanged('over');
    else if (response.status === 403 && (await toldCode(response)) === 'csrf_refused') doubtSession();
  },
});

/** The code that tells an operator what went wrong. */
export const codeOf = (error: unknown): string =>
  error instanceof HongzhuProblem ? `${error.status} ${error.code}` : 'network';
