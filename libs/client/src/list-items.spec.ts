import { describe, expect, it } from '@jest/globals';
import { json, playedService, problem } from './played-service.fixture.js';

const page = (ids: readonly string[], nextCursor: string | null): Response =>
  json({ items: ids.map((id) => ({ id })), nextCursor });

describe('the items of a list', () => {
  it('come one after the other, over all pages, by the same filters', async () => {
    const { client, arrived } = playedService([page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'], null)]);
    const ids: string[] = [];
    for await (const { id } of client.items('/api/v1/tasks', {
      params: { query: { state: 'open', limit: 2 } },
    }))
      ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(arrived.map(({ path }) => path)).toEqual([
      '/api/v1/tasks?state=open&limit=2',
      '/api/v1/tasks?state=open&limit=2&cursor=c1',
      '/api/v1/tasks?state=open&limit=2&cursor=c2',
    ]);
  });

  it('are asked for as they are wanted', async () => {
    const { client, arrived } = playedService([page(['a', 'b'], 'c1')]);
    for await (const { id } of client.items('/api/v1/tasks')) if (id === 'a') break;
    expect(arrived).toHaveLength(1);
  });

  it('of a place are those of its path', async () => {
    const { client, arrived } = playedService([json({ items: [{ position: 1 }], nextCursor: null })]);
    const walk = client.items('/api/v1/tasks/{id}/timeline', { params: { path: { id: 't1' } } });
    expect((await walk.next()).value).toEqual({ position: 1 });
    expect(arrived[0]!.path).toBe('/api/v1/tasks/t1/timeline');
  });

  it('end with the problem of a page that is refused', async () => {
    const { client } = playedService([page(['a'], 'c1'), problem(400, 'invalid_cursor')]);
    const walk = client.items('/api/v1/tasks');
    expect((await walk.next()).value).toEqual({ id: 'a' });
    await expect(walk.next()).rejects.toMatchObject({ code: 'invalid_cursor' });
  });
});
