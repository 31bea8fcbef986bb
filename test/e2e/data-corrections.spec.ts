import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  ChangesView,
  DataCorrectionView,
  PageView,
  ProblemView,
  TaskDetailView,
  TaskView,
} from '@hongzhu/contracts';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';
import { until } from './harness/until.js';

/** Rule sets that are about markets alone: none of their rules applies once the market is closed. */
const ABOUT_MARKETS = ['five-ones', 'full-survey'];
const REPORT = { outcome: 'data-error', note: '活动室面积登记有误', facts: ['market.activityRoom.areaSqm'] };

describe.each(MODES)('data corrections (%s)', (mode) => {
  let system: System;
  const keys = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem(mode);
    await loadSnapshot(system.api, city('city-1'));
    await sweep(system.api, {});
    for (const [account, role, towns] of [
      ['worker', 'instructor', null],
      ['keeper', 'city-supervisor', null],
      ['stranger', 'town-supervisor', ['nowhere']],
    ] as const) {
      const body = { account, role, ...(towns && { towns }) };
      const made = await system.api.post<{ key: string }>('/access-keys', body);
      keys.set(account, expectStatus(made, 201).body.key);
    }
  }, 180_000);
  afterAll(() => system.stop(), 30_000);

  const post = <T>(
    path: string,
    account: string,
    { body, version, key }: { body?: unknown; version?: number; key?: string } = {},
  ): Promise<Answer<T>> =>
    system.api.post<T>(path, body, {
      token: keys.get(account)!,
      headers: {
        ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
    });
  const read = async (id: string): Promise<TaskDetailView> =>
    expectStatus(await system.api.get<TaskDetailView>(`/tasks/${id}`), 200).body;
  /** An open task of a market that was claimed and reported by the worker, and its correction. */
  async function reported(): Promise<{ task: TaskDetailView; correction: DataCorrectionView }> {
    const open = await allItems<TaskView>(system.api, '/tasks', { state: 'open', limit: 500 });
    const { id, version } = open.find(
      ({ marketCode, ruleSetId }) => marketCode !== null && ABOUT_MARKETS.includes(ruleSetId),
    )!;
    expectStatus(await post(`/tasks/${id}/claim`, 'worker', { version }), 200);
    const submitted = await post<TaskDetailView>(`/tasks/${id}/submit`, 'worker', {
      body: REPORT,
      version: version + 1,
    });
    const [correction, ...more] = await listed({ task: id, state: 'open' });
    expect(more).toEqual([]);
    return { task: expectStatus(submitted, 200).body, correction: correction! };
  }
  const listed = (query: Record<string, string>): Promise<DataCorrectionView[]> =>
    allItems<DataCorrectionView>(system.api, '/data-corrections', query);

  async function allEvents(): Promise<ChangesView['items']> {
    const items: ChangesView['items'][number][] = [];
    for (let since: string | undefined; ;) {
      const query = { limit: 1_000, ...(since !== undefined && { since }) };
      const { body } = expectStatus(await system.api.get<ChangesView>('/changes', { query }), 200);
      items.push(...body.items);
      since = body.nextCursor;
      if (body.items.length < 1_000) return items;
    }
  }

  it('open with a report, are found by what they are of, and send the task back once the records are said to be right', async () => {
    const { task, correction } = await reported();
    expect(task).toMatchObject({
      state: 'submitted',
      submission: { facts: REPORT.facts, correctedAt: null },
    });
    expect(task.pausedOn).not.toBeNull();
    expect(correction).toMatchObject({
      ...{ taskId: task.id, taskVersion: task.version, marketCode: task.marketCode, townCode: task.townCode },
      ...{
        ruleSetId: task.ruleSetId,
        facts: REPORT.facts,
        note: REPORT.note,
        openedBy: 'worker',
        version: 1,
      },
    });
    const query = { state: 'open', town: task.townCode!, market: task.marketCode!, ruleSet: task.ruleSetId };
    expect((await listed(query)).map(({ id }) => id)).toEqual([correction.id]);
    const path = `/data-corrections/${correction.id}`;
    const one = await system.api.get<DataCorrectionView>(path);
    expect(expectStatus(one, 200).body).toEqual(correction);
    expect(one.headers.get('etag')).toBe('"1"');

    const version = correction.version;
    for (const [account, sent, status, code] of [
      ['keeper', {}, 428, 'precondition_required'],
      ['worker', { version }, 403, 'permission_required'],
      ['stranger', { version }, 403, 'out_of_scope'],
      ['keeper', { version: 9 }, 412, 'stale_version'],
    ] as const) {
      const refused = await post<ProblemView>(`${path}/apply`, account, sent);
      expect(refused.body).toMatchObject({ status, code });
    }
    const key = randomUUID();
    const applied = await post<DataCorrectionView>(`${path}/apply`, 'keeper', { version, key });
    expect(expectStatus(applied, 200).body).toMatchObject({ appliedBy: 'keeper' });
    const over = async (): Promise<true | undefined> =>
      (await system.api.get<DataCorrectionView>(path)).body.state === 'applied' || undefined;
    await until(over, { what: 'the evaluation', withinMs: 30_000 });
    const replayed = await post<DataCorrectionView>(`${path}/apply`, 'keeper', { version, key });
    expect(replayed.headers.get('idempotency-replayed')).toBe('true');
    expect(replayed.body).toEqual(applied.body);
    expect(await read(task.id)).toMatchObject({ state: 'returned', pausedOn: null, draft: REPORT });
    const late = await post<ProblemView>(`${path}/refuse`, 'keeper', { body: { reason: '无误' }, version });
    expect(late.body).toMatchObject({ status: 409, code: 'data_correction_closed', state: 'applied' });

    const told = async (): Promise<true | undefined> => {
      const events = (await allEvents()).filter(({ subject }) => subject === path.slice(1));
      const types = events.map(({ type }) => type).join();
      return types === 'data-correction.opened,data-correction.closed' || undefined;
    };
    await until(told, { what: 'both events', withinMs: 30_000 });
  });

  it('are refused with a reason', async () => {
    const { task, correction } = await reported();
    const path = `/data-corrections/${correction.id}/refuse`;
    const bare = await post<ProblemView>(path, 'keeper', { body: {}, version: 1 });
    expect(bare.body).toMatchObject({ status: 422, errors: [{ pointer: '/reason' }] });
    const refused = await post<DataCorrectionView>(path, 'keeper', {
      body: { reason: '登记无误' },
      version: 1,
    });
    expect(expectStatus(refused, 200).body).toMatchObject({
      ...{ state: 'refused', reason: '登记无误', closedBy: 'keeper', version: 2 },
    });
    expect(await read(task.id)).toMatchObject({ state: 'returned', assignee: 'worker', pausedOn: null });
  });

  it('are not of facts that nobody knows, of ids that are none, or of a task that names none', async () => {
    const { task } = await reported();
    expectStatus(await post(`/tasks/${task.id}/withdraw`, 'worker', { version: task.version }), 200);
    const body = { ...REPORT, facts: ['market.nothing'] };
    const version = task.version + 1;
    const unknown = await post<ProblemView>(`/tasks/${task.id}/submit`, 'worker', { body, version });
    expect(unknown.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/facts/0', code: 'unknown_fact' }],
    });
    expect(await listed({ task: task.id, state: 'open' })).toEqual([]);
    expect(await listed({ task: task.id, state: 'withdrawn' })).toHaveLength(1);
    for (const id of ['x', randomUUID()]) {
      const missing = await system.api.get<ProblemView>(`/data-corrections/${id}`);
      expect(missing.body).toMatchObject({ status: 404, code: 'data_correction_not_found' });
    }
    const wrong = await system.api.get<ProblemView>('/data-corrections', { query: { state: 'done' } });
    expect(wrong.body).toMatchObject({ status: 400, errors: [{ pointer: '?state' }] });
    const page = await system.api.get<PageView<DataCorrectionView>>('/data-corrections', {
      query: { limit: 1 },
    });
    expect(expectStatus(page, 200).body).toMatchObject({ nextCursor: expect.any(String) as unknown });
  });
});
