/** A request that a provider may take its time with: what is left undone then, the caller is told at once. */
export const WITHIN_MS = 3_000;
/** Far more than metadata, keys and tokens are. */
const MOST_BYTES = 512 * 1024;

/** What both `jose` and `openid-client` understand of `fetch`. */
export type BoundedFetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * `fetch` that follows no redirect, and ends within three seconds: with the whole body, of at most 512 KiB, or by throwing.
 */
export const boundedFetch: BoundedFetch = async (url, init) => {
  const deadline = AbortSignal.timeout(WITHIN_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  const response = await fetch(url, { ...init, redirect: 'manual', signal });
  const body = await wholeBody(response);
  const { status, statusText, headers } = response;
  const isEmpty = status === 204 || status === 304;
  return new Response(isEmpty ? null : body, { status, statusText, headers });
};

async function wholeBody({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > MOST_BYTES) throw new Error('the provider answers with more than is taken');
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The JSON of a document of the provider. Throws where it is not there, within its time, or no JSON. */
export async function fetchJson(url: URL, fetchBounded: BoundedFetch = boundedFetch): Promise<unknown> {
  const response = await fetchBounded(url.href, { headers: { accept: 'application/json' } });
  if (response.status !== 200) throw new Error(`the provider answers ${String(response.status)}`);
  return response.json();
}
