import { describe, expect, it } from '@jest/globals';
import { json, noNetwork, playedService, problem, type Turn } from './played-service.fixture.js';

const unavailable = (headers: Record<string, string> = {}): Response =>
  new Response('not now', { status: 503, headers });

describe('a request that can be sent twice', () => {
  it.each<[string, () => Turn]>([
    ['the network fails', noNetwork],
    ['the service is not there for the moment', unavailable],
    ['a proxy finds no service', () => new Response(null, { status: 502 })],
    [
      'the first of two equal requests is being done',
      () => json({ status: 409, code: 'idempotency_in_progress' }, 409, { 'retry-after': '1' }),
    ],
  ])('is sent again, the same, when %s', async (_, failure) => {
    const { client, arrived } = playedService([failure(), failure(), json({ id: 's1' })]);
    const body = { asOf: '2026-03-31' };
    expect(await client.post('/api/v1/sweeps', { body })).toEqual({ id: 's1' });
    expect(arrived).toHaveLength(3);
    expect(new Set(arrived.map((sent) => sent.headers.get('idempotency-key'))).size).toBe(1);
    expect(new Set(arrived.map((sent) => sent.body))).toEqual(new Set([JSON.stringify(body)]));
  });

  it('is given up after so many, and ends as the last did', async () => {
    const lost = playedService([1, 2, 3, 4, 5].map(noNetwork));
    await expect(lost.client.get('/api/v1/tasks/summary')).rejects.toThrow('fetch failed');
    expect(lost.arrived).toHaveLength(4);
    const away = playedService([unavailable(), unavailable()], { retries: { most: 1, firstWaitMs: 1 } });
    await expect(away.client.get('/api/v1/tasks/summary')).rejects.toMatchObject({ status: 503 });
    expect(away.arrived).toHaveLength(2);
  });

  it('waits as long as it is asked to, but not longer than the client allows', async () => {
    const start = performance.now();
    const { client } = playedService([unavailable({ 'retry-after': '3600' }), json({})], {
      retries: { firstWaitMs: 1, longestWaitMs: 60 },
    });
    await client.get('/api/v1/tasks/summary');
    const tookMs = performance.now() - start;
    expect(tookMs).toBeGreaterThanOrEqual(55);
    expect(tookMs).toBeLessThan(5_000);
  });

  it('is not sent again once its caller has given up', async () => {
    const { client, arrived } = playedService([unavailable({ 'retry-after': '60' }), json({})], {
      retries: { longestWaitMs: 60_000 },
    });
    const signal = AbortSignal.timeout(30);
    await expect(client.get('/api/v1/tasks/summary', { signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(arrived).toHaveLength(1);
  });
});

describe('a request', () => {
  it('that is refused is not sent again', async () => {
    const { client, arrived } = playedService([problem(409, 'sweep_running')]);
    await expect(client.post('/api/v1/sweeps', { body: {} })).rejects.toMatchObject({
      code: 'sweep_running',
    });
    expect(arrived).toHaveLength(1);
  });

  it('that puts or deletes is sent once: done twice, it would be refused as stale', async () => {
    const params = { path: { id: 't1' }, header: { 'If-Match': '"1"' } };
    const put = playedService([noNetwork()]);
    await expect(put.client.put('/api/v1/tasks/{id}/draft', { params, body: { note: 'x' } })).rejects.toThrow(
      'fetch failed',
    );
    const removed = playedService([unavailable()]);
    await expect(
      removed.client.delete('/api/v1/tasks/{id}/external-reference', { params }),
    ).rejects.toMatchObject({ status: 503 });
    expect([put.arrived.length, removed.arrived.length]).toEqual([1, 1]);
  });
});
