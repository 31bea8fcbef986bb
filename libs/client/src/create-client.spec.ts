import { describe, expect, it } from '@jest/globals';
import { isProblem, UNEXPECTED_ANSWER, type HongzhuProblem } from './hongzhu-problem.js';
import { json, playedService, problem } from './played-service.fixture.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a call', () => {
  it('goes to the address with the token, and answers the body', async () => {
    const { client, arrived } = playedService([json({ total: 3, unfinished: 2, counts: [] })]);
    expect((await client.get('/api/v1/tasks/summary')).unfinished).toBe(2);
    expect(arrived).toMatchObject([{ method: 'GET', path: '/api/v1/tasks/summary' }]);
    expect(arrived[0]!.headers.get('authorization')).toBe('Bearer a-token');
    expect(arrived[0]!.headers.has('idempotency-key')).toBe(false);
  });

  it('without a token leaves it to a cookie to say who asks', async () => {
    const { client, arrived } = playedService([json({ total: 0, unfinished: 0, counts: [] })], {
      token: undefined,
    });
    await client.get('/api/v1/tasks/summary');
    expect(arrived[0]!.headers.has('authorization')).toBe(false);
  });

  it('puts parameters into path and query, and the language into its header', async () => {
    const page = json({ items: [], nextCursor: null });
    const { client, arrived } = playedService([page], { language: 'zh' });
    await client.get('/api/v1/tasks/{id}/timeline', { params: { path: { id: 'a b' }, query: { limit: 5 } } });
    expect(arrived[0]!.path).toBe('/api/v1/tasks/a%20b/timeline?limit=5');
    expect(arrived[0]!.headers.get('accept-language')).toBe('zh');
  });

  it('that posts has a key of its own each time, unless it is given one', async () => {
    const { client, arrived } = playedService([json({}), json({}), json({})]);
    const body = { asOf: '2026-03-31' };
    await client.post('/api/v1/sweeps', { body });
    await client.post('/api/v1/sweeps', { body });
    await client.post('/api/v1/sweeps', { body, headers: { 'Idempotency-Key': 'mine' } });
    const keys = arrived.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toEqual([expect.stringMatching(UUID), expect.stringMatching(UUID), 'mine']);
    expect(keys[0]).not.toBe(keys[1]);
    expect(arrived[0]).toMatchObject({ method: 'POST', body: '{"asOf":"2026-03-31"}' });
  });

  it('that is refused rejects with the problem: its code, its status, and where the faults are', async () => {
    const errors = [
      { pointer: '/asOf', code: 'date', message: 'No such day.' },
      { pointer: '?limit', code: 'count', message: 'Too many.' },
    ];
    const { client } = playedService([problem(422, 'invalid_request', { errors })]);
    const refused = await client.post('/api/v1/sweeps', { body: {} }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'HongzhuProblem', status: 422, code: 'invalid_request' });
    expect(isProblem(refused, 'stale_version', 'invalid_request') && refused.pointers).toEqual([
      '/asOf',
      '?limit',
    ]);
    expect(isProblem(refused, 'stale_version')).toBe(false);
    expect(String(refused)).toBe('HongzhuProblem: 422 invalid_request: It is invalid_request.');
  });

  it('that is refused for now rejects with the time to wait, if the service says one in seconds', async () => {
    const refusal = (headers: Record<string, string>) =>
      json({ status: 429, code: 'rate_limited' }, 429, headers);
    const { client } = playedService([
      refusal({ 'retry-after': '7' }),
      refusal({ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
      refusal({}),
    ]);
    const waits: (number | null)[] = [];
    for (let call = 0; call < 3; call++) {
      const refused = await client.get('/api/v1/tasks/summary').catch((error: unknown) => error);
      waits.push((refused as HongzhuProblem).retryAfterMs);
    }
    expect(waits).toEqual([7_000, null, null]);
  });

  it.each([
    ['a page of a proxy', new Response('<h1>Forbidden</h1>', { status: 403 }), 403],
    ['JSON of another kind', json(['no'], 404), 404],
    ['nothing', new Response(null, { status: 500 }), 500],
  ])('that is answered with %s rejects as well', async (_, answer, status) => {
    const { client } = playedService([answer]);
    await expect(client.get('/api/v1/tasks/summary')).rejects.toMatchObject({
      status,
      code: UNEXPECTED_ANSWER,
      pointers: [],
    });
  });

  it('over http answers the headers, and rejects with the problem too', async () => {
    const { client } = playedService([json({}, 200, { etag: '"3"' }), problem(404, 'task_not_found')]);
    const init = { params: { path: { id: 't1' } } };
    const { response } = await client.http.GET('/api/v1/tasks/{id}', init);
    expect(response.headers.get('etag')).toBe('"3"');
    await expect(client.http.GET('/api/v1/tasks/{id}', init)).rejects.toMatchObject({
      code: 'task_not_found',
    });
  });
});
