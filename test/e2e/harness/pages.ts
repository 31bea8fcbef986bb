import type { PageView } from '@hongzhu/contracts';
import type { ApiClient, Asking } from './api-client.js';
import { expectStatus } from './jobs.js';

/** The pages of a list, from the first to the last, by their cursors. */
export async function pages<T>(api: ApiClient, path: string, query: Asking['query'] = {}): Promise<T[][]> {
  const all: T[][] = [];
  for (let cursor: string | null = null; ;) {
    const asked: Asking = { query: { ...query, ...(cursor !== null && { cursor }) } };
    const { body }: { body: PageView<T> } = expectStatus(await api.get<PageView<T>>(path, asked), 200);
    all.push([...body.items]);
    if (body.nextCursor === null) return all;
    cursor = body.nextCursor;
  }
}

export async function allItems<T>(api: ApiClient, path: string, query: Asking['query'] = {}): Promise<T[]> {
  return (await pages<T>(api, path, query)).flat();
}
