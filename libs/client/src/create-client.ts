import createHttpClient, { type Middleware } from 'openapi-fetch';
import { v4 as randomId } from 'uuid';
import type { paths } from './api.generated.js';
import { problemIn } from './hongzhu-problem.js';
import { listItemsWith, type ListItems } from './list-items.js';
import { moveTaskWith, type MoveTask } from './move-task.js';
import { IDEMPOTENCY_KEY, RETRIES, retryingFetch, type Fetch, type Retries } from './retrying-fetch.js';
import type { Call, HttpClient, Method } from './typed-calls.js';

export interface ClientOptions {
  /** The service's address, before `/api/v1`: `https://hongzhu.example`. */
  readonly baseUrl: string;
  /** The bearer token; left out in a browser that has a session's cookie. */
  readonly token?: string;
  /** Instead of the one of the platform. */
  readonly fetch?: Fetch;
  /** Of the texts of problems; the service's choice if left out. */
  readonly language?: 'zh' | 'en';
  /** Of requests that can be sent twice; `most: 0` for none. */
  readonly retries?: Partial<Retries>;
}

/** The service's routes, typed by its OpenAPI document. */
export interface HongzhuClient {
  readonly get: Call<'get'>;
  /** Sends an Idempotency-Key, new for every call and the same in its retries, unless `params.header` names one. */
  readonly post: Call<'post'>;
  /** Is sent once. */
  readonly put: Call<'put'>;
  /** Is sent once. */
  readonly delete: Call<'delete'>;
  /** The items of a list, over all its pages. */
  readonly items: ListItems;
  readonly moveTask: MoveTask;
  /** The same calls with the whole answer: headers, `parseAs`. Rejects with a HongzhuProblem as well. */
  readonly http: HttpClient;
}

/** A client for Node (20 and later) and browsers. It keeps no state and opens no connection by itself. */
export function createClient({ baseUrl, token, language, retries, ...given }: ClientOptions): HongzhuClient {
  const send: Fetch = given.fetch ?? ((request) => fetch(request));
  const http = createHttpClient<paths, 'application/json'>({
    baseUrl,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(language !== undefined && { 'accept-language': language }),
    },
    fetch: retryingFetch(send, { ...RETRIES, ...retries }),
  });
  http.use(keyedPosts, refusalsThrown);
  const calls = {
    get: callsOf(http, 'get'),
    post: callsOf(http, 'post'),
    put: callsOf(http, 'put'),
    delete: callsOf(http, 'delete'),
  };
  return { ...calls, http, items: listItemsWith(calls.get), moveTask: moveTaskWith(calls) };
}

const keyedPosts: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'POST' || request.headers.has(IDEMPOTENCY_KEY)) return;
    request.headers.set(IDEMPOTENCY_KEY, randomId());
  },
};

const refusalsThrown: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemIn(response);
  },
};

type AnyRequest = (method: Method, path: string, init?: object) => Promise<{ readonly data?: unknown }>;

function callsOf<M extends Method>(http: HttpClient, method: M): Call<M> {
  // Call says which paths there are, and what each takes and answers.
  const request = http.request as unknown as AnyRequest;
  const call = async (path: string, init?: object): Promise<unknown> =>
    (await request(method, path, init)).data;
  return call as unknown as Call<M>;
}
