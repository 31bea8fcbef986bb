import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  BulkItemView,
  FalseAlarmsView,
  PageView,
  ProblemView,
  TaskDetailView,
  TaskView,
  TimelineEntryView,
  WaiverView,
} from '@hongzhu/contracts';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

/** Rule sets that are about markets alone: none of their rules applies once the market is closed. */
const ABOUT_MARKETS = ['five-ones', 'full-survey'];

describe.each(MODES)('the work on tasks (%s)', (mode) => {
  const snapshot = city('city-1');
  let system: System;
  const keys = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem(mode);
    await loadSnapshot(system.api, snapshot);
    await sweep(system.api, { asOf: snapshot.asOf });
    for (const [account, role] of [
      ['worker', 'instructor'],
      ['head', 'city-supervisor'],
    ] as const) {
      const made = await system.api.post<{ key: string }>('/access-keys', { account, role });
      keys.set(account, expectStatus(made, 201).body.key);
    }
  }, 180_000);
  afterAll(() => system.stop(), 30_000);

  const post = <T>(path: string, account: string, body?: unknown, version?: number): Promise<Answer<T>> =>
    system.api.post<T>(path, body, {
      token: keys.get(account)!,
      headers: { ...(version !== undefined && { 'if-match': `"${String(version)}"` }) },
    });
  const read = async (id: string): Promise<TaskDetailView> =>
    expectStatus(await system.api.get<TaskDetailView>(`/tasks/${id}`), 200).body;
  /** A move of the task as it is now. */
  const move = async <T = TaskDetailView>(
    id: string,
    verb: string,
    account: string,
    body?: unknown,
  ): Promise<Answer<T>> => post<T>(`/tasks/${id}/${verb}`, account, body, (await read(id)).version);
  const openTasks = async (): Promise<TaskView[]> =>
    (await allItems<TaskView>(system.api, '/tasks', { state: 'open', limit: 500 })).filter(
      ({ marketCode, ruleSetId }) => marketCode !== null && ABOUT_MARKETS.includes(ruleSetId),
    );

  it('goes from the queue over a dismissal that a second person approves to a closed task, and tells its story', async () => {
    const [task] = await openTasks();
    const { id } = task!;
    const settled = { reason: 'already-settled' };
    const early = (await move<ProblemView>(id, 'dismiss', 'worker', settled)).body;
    expect(early).toMatchObject({ status: 409, code: 'task_state', state: 'open' });
    const claimed = expectStatus(await move(id, 'claim', 'worker'), 200).body;
    expect(claimed).toMatchObject({ state: 'claimed', assignee: 'worker' });
    expect(claimed.possible).toEqual(expect.arrayContaining(['renew', 'release', 'submit', 'draft']));
    const bare = (await move<ProblemView>(id, 'dismiss', 'worker', { reason: 'other' })).body;
    expect(bare).toMatchObject({ status: 422, code: 'invalid_request', errors: [{ pointer: '/note' }] });
    const named = { reason: 'other', note: '联系人 13812345678' };
    expect((await move<ProblemView>(id, 'dismiss', 'worker', named)).body).toMatchObject({
      errors: [{ pointer: '/note', code: 'personal_data_suspected' }],
    });
    const dismissal = { reason: 'rule-does-not-fit', note: '该市场不适用' };
    expectStatus(await move(id, 'dismiss', 'worker', dismissal), 200);
    const self = (await move<ProblemView>(id, 'approve', 'worker', { reason: '同意' })).body;
    expect(self).toMatchObject({ status: 403, code: 'permission_required' });
    const closed = expectStatus(await move(id, 'approve', 'head', { reason: '同意' }), 200).body;
    expect(closed).toMatchObject({ state: 'closed', findings: [], possible: ['comment', 'refer'] });

    const timeline = await system.api.get<PageView<TimelineEntryView>>(`/tasks/${id}/timeline`);
    const { items } = expectStatus(timeline, 200).body;
    expect(items.map(({ action }) => action).filter((action) => action !== 'task.propose')).toEqual([
      ...['task.create', 'task.claim', 'task.submit', 'task.approve'],
    ]);
    expect(items.at(-1)).toMatchObject({
      ...{ actor: 'head', note: '同意', before: { state: 'submitted' }, after: { state: 'closed' } },
    });

    const waivers = await allItems<WaiverView>(system.api, '/waivers', { market: task!.marketCode! });
    expect(waivers.length).toBeGreaterThan(0);
    for (const waiver of waivers) {
      expect(waiver).toMatchObject({
        ...{ origin: 'dismissal', state: 'approved', requestedBy: 'worker', decidedBy: 'head' },
      });
    }
    const path = `/rules/${waivers[0]!.ruleId}/false-alarms`;
    const alarms = expectStatus(await system.api.get<FalseAlarmsView>(path), 200).body;
    expect(alarms.reasons).toEqual([{ reason: 'rule-does-not-fit', count: alarms.dismissed }]);
    expect(alarms.rate).toBeGreaterThan(0);
  });

  it('is claimed and submitted by one request', async () => {
    const { id } = (await openTasks()).at(-1)!;
    const report = { outcome: 'data-error', note: '登记日期有误' };
    const unsound = (await move<ProblemView>(id, 'submit', 'worker', { ...report, claim: 'yes' })).body;
    expect(unsound).toMatchObject({ status: 422, errors: [{ pointer: '/claim', code: 'wrong_type' }] });
    const unclaimed = (await move<ProblemView>(id, 'submit', 'worker', { ...report, claim: false })).body;
    expect(unclaimed).toMatchObject({ status: 409, code: 'task_state', state: 'open' });
    const { body } = await move(id, 'submit', 'worker', { ...report, claim: true });
    expect(body).toMatchObject({ state: 'submitted', assignee: 'worker', submission: { by: 'worker' } });
    const late = (await move<ProblemView>(id, 'submit', 'head', { ...report, claim: true })).body;
    expect(late).toMatchObject({ status: 409, code: 'task_claimed', assignee: 'worker' });
  });

  it('answers a bulk action for each task', async () => {
    const [one, two] = await openTasks();
    const items = [
      { id: one!.id, version: one!.version },
      { id: two!.id, version: two!.version + 5 },
      { id: '01a20807-a223-707c-8431-b80fb7f56647', version: 1 },
    ];
    const answer = await post<BulkItemView[]>('/tasks/bulk', 'worker', { action: 'claim', items });
    expect(expectStatus(answer, 200).body).toMatchObject([
      { id: one!.id, ok: true, version: one!.version + 1, problem: null },
      { ok: false, version: null, problem: { code: 'stale_version' } },
      { ok: false, problem: { code: 'task_not_found' } },
    ]);
    const unsound = { action: 'assign', items: [{ id: 'x', version: 0, extra: 1 }], until: '2026-01-01' };
    const refused = (await post<ProblemView>('/tasks/bulk', 'head', unsound)).body;
    expect(refused).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/items/0/id', '/items/0/version', '/items/0/extra']),
    );
  });

  it('lets a supervisor waive a finding that somebody else asked for, and end that again', async () => {
    const [task] = (await openTasks()).slice(2);
    const finding = (await read(task!.id)).findings[0]!;
    const request = { reason: '正在搬迁', expiresOn: '2000-01-01' };
    const past = (await post<ProblemView>(`/findings/${finding.id}/waivers`, 'worker', request)).body;
    expect(past).toMatchObject({ status: 422, errors: [{ pointer: '/expiresOn', code: 'planned_day' }] });
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const asked = await post<WaiverView>(`/findings/${finding.id}/waivers`, 'worker', {
      ...request,
      expiresOn: day,
    });
    const { id, version } = expectStatus(asked, 201).body;
    expect(asked.headers.get('location')).toBe(`/api/v1/waivers/${id}`);
    const own = await post<ProblemView>(`/waivers/${id}/approve`, 'worker', { reason: '好' }, version);
    expect(own.body).toMatchObject({ status: 403, code: 'permission_required' });
    const approved = await post<WaiverView>(`/waivers/${id}/approve`, 'head', { reason: '同意' }, version);
    expect(expectStatus(approved, 200).body).toMatchObject({ state: 'approved', expired: false });
    expect((await read(task!.id)).findings.map((each) => each.id)).not.toContain(finding.id);
    const ended = await post<WaiverView>(`/waivers/${id}/revoke`, 'head', { reason: '已搬完' }, version + 1);
    expect(expectStatus(ended, 200).body).toMatchObject({ state: 'revoked' });
    expect((await read(task!.id)).findings.map((each) => each.id)).toContain(finding.id);
    const again = await post<ProblemView>(`/waivers/${id}/approve`, 'head', { reason: '再批' }, version + 2);
    expect(again.body).toMatchObject({ status: 409, code: 'waiver_decided', state: 'revoked' });
  });
});
