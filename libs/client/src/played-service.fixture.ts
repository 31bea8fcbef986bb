import { createClient, type ClientOptions, type HongzhuClient } from './create-client.js';

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}
/** What is answered: a response, or a failure of the network. */
export type Turn = Response | Error;

/** A client whose requests get these answers, one after the other, and the requests that it sent. */
export function playedService(
  turns: readonly Turn[],
  options: Partial<ClientOptions> = {},
): { readonly client: HongzhuClient; readonly arrived: Arrived[] } {
  const left = [...turns];
  const arrived: Arrived[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    arrived.push({ method, path: pathname + search, headers, body: await request.text() });
    const turn = left.shift();
    if (turn === undefined) throw new Error(`no answer is left for ${method} ${pathname}`);
    if (turn instanceof Error) throw turn;
    return turn;
  };
  const retries = { firstWaitMs: 1, longestWaitMs: 20 };
  const client = createClient({
    baseUrl: 'http://hongzhu.test/',
    token: 'a-token',
    fetch,
    retries,
    ...options,
  });
  return { client, arrived };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

export const problem = (status: number, code: string, more: Record<string, unknown> = {}): Response =>
  json(
    { type: 'about:blank', title: code, status, code, detail: `It is ${code}.`, instance: '/x', ...more },
    status,
    {
      'content-type': 'application/problem+json',
    },
  );

export const noNetwork = (): TypeError => new TypeError('fetch failed');
