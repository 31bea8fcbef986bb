import { describe, expect, it } from '@jest/globals';
import { json, playedService, problem } from './played-service.fixture.js';

const task = (version: number): Response => json({ id: 't1', version });
const stale = (): Response => problem(412, 'stale_version', { version: 5 });

describe('a move of a task', () => {
  it('given by its id is based on the version that is read', async () => {
    const { client, arrived } = playedService([task(4), task(5)]);
    expect(await client.moveTask('t1', 'claim')).toEqual({ id: 't1', version: 5 });
    expect(arrived.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/v1/tasks/t1',
      'POST /api/v1/tasks/t1/claim',
    ]);
    expect(arrived[1]!.headers.get('if-match')).toBe('"4"');
    expect(arrived[1]).toMatchObject({ body: '' });
  });

  it('of a task that was seen is based on what was seen, and takes its body along', async () => {
    const { client, arrived } = playedService([task(4)]);
    const body = { outcome: 'confirmed', plannedOn: '2026-05-01' } as const;
    await client.moveTask({ id: 't1', version: 3 }, 'submit', body);
    expect(arrived).toMatchObject([{ method: 'POST', body: JSON.stringify(body) }]);
    expect(arrived[0]!.headers.get('if-match')).toBe('"3"');
  });

  it('goes by the key that it is given', async () => {
    const { client, arrived } = playedService([task(4)]);
    await client.moveTask({ id: 't1', version: 3 }, 'claim', undefined, { key: 'case-7-claim' });
    expect(arrived[0]!.headers.get('idempotency-key')).toBe('case-7-claim');
  });

  it('puts where the route is one to put', async () => {
    const { client, arrived } = playedService([task(4), task(5)]);
    await client.moveTask({ id: 't1', version: 3 }, 'draft', { note: 'x' });
    await client.moveTask({ id: 't1', version: 4 }, 'external-reference', { system: 'cases', id: '7' });
    expect(arrived).toMatchObject([
      { method: 'PUT', path: '/api/v1/tasks/t1/draft', body: '{"note":"x"}' },
      { method: 'PUT', path: '/api/v1/tasks/t1/external-reference' },
    ]);
  });

  it('of a task that was changed meanwhile is refused', async () => {
    const { client, arrived } = playedService([stale()]);
    await expect(client.moveTask({ id: 't1', version: 3 }, 'claim')).rejects.toMatchObject({
      code: 'stale_version',
    });
    expect(arrived).toHaveLength(1);
  });

  it('is tried once more on what is read anew, if that is asked for', async () => {
    const turns = [stale(), task(5), task(6)];
    const { client, arrived } = playedService(turns);
    const moved = await client.moveTask({ id: 't1', version: 3 }, 'claim', undefined, {
      ifStale: 'read-anew',
    });
    expect(moved.version).toBe(6);
    expect(arrived.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', null, '"5"']);
    const keys = arrived.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).not.toBe(keys[2]);
  });

  it('is tried no third time, and not at all after another refusal', async () => {
    const options = { ifStale: 'read-anew' } as const;
    const twice = playedService([stale(), task(5), stale()]);
    await expect(
      twice.client.moveTask({ id: 't1', version: 3 }, 'claim', undefined, options),
    ).rejects.toMatchObject({ code: 'stale_version' });
    const held = playedService([problem(409, 'task_claimed', { assignee: 'another' })]);
    await expect(
      held.client.moveTask({ id: 't1', version: 3 }, 'claim', undefined, options),
    ).rejects.toMatchObject({ code: 'task_claimed', problem: { assignee: 'another' } });
  });
});
