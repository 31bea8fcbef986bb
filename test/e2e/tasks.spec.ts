import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import {
  SEVERITIES,
  TASK_SORTS,
  type PageView,
  type ProblemView,
  type TaskDetailView,
  type TaskSortView,
  type TaskSummaryView,
  type TaskView,
} from '@hongzhu/contracts';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems, pages } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

type Order = (a: TaskView, b: TaskView) => number;
const by =
  (key: (task: TaskView) => string | number): Order =>
  (a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
const due = by(({ dueOn, id }) => `${dueOn} ${id}`);
const opened = by(({ openedAt, dueOn, id }) => `${openedAt} ${dueOn} ${id}`);
const ORDERS: Readonly<Record<TaskSortView, Order>> = {
  dueOn: due,
  '-dueOn': (a, b) => due(b, a),
  severity: (a, b) => by(({ severity }) => SEVERITIES.indexOf(severity))(a, b) || due(a, b),
  openedAt: opened,
  '-openedAt': (a, b) => opened(b, a),
};

describe.each(MODES)('the task queue (%s)', (mode) => {
  let system: System;
  let all: TaskView[];

  beforeAll(async () => {
    system = await startSystem(mode);
    const snapshot = city('city-1');
    await loadSnapshot(system.api, snapshot);
    await sweep(system.api, { asOf: snapshot.asOf });
    all = await allItems<TaskView>(system.api, '/tasks', { limit: 500 });
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const read = async (id: string): Promise<Answer<TaskDetailView>> =>
    expectStatus(await system.api.get<TaskDetailView>(`/tasks/${id}`), 200);
  const change = <T = ProblemView>(
    id: string,
    verb: 'claim' | 'release',
    ifMatch?: string,
  ): Promise<Answer<T>> =>
    system.api.ask<T>('POST', `/tasks/${id}/${verb}`, {
      headers: { ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
    });
  const problem = async (path: string): Promise<ProblemView> =>
    (await system.api.get<ProblemView>(path)).body;

  it('lists a task for every market and rule set that has findings, each with what an instructor must get', async () => {
    expect(all.length).toBeGreaterThan(10);
    const keys = all.map(({ subject, ruleSetId }) => `${subject.type} ${subject.code} ${ruleSetId}`);
    expect(new Set(keys).size).toBe(all.length);
    for (const { id, findingCount } of all.slice(0, 8)) {
      const { body, headers } = await read(id);
      expect(headers.get('etag')).toBe(`"${String(body.version)}"`);
      expect(body.findings).toHaveLength(findingCount);
      for (const { summary, basis, remedy, smallestChange, explanation, taskId } of body.findings) {
        expect(summary.zh).toMatch(/\p{Script=Han}/u);
        expect(remedy.zh).not.toBe('');
        expect(basis.length).toBeGreaterThan(0);
        expect(explanation?.lead).toEqual(summary);
        expect(explanation?.decidedBy.every(({ decisive, text }) => decisive && text.zh !== '')).toBe(true);
        expect(smallestChange).toEqual(explanation?.change?.text ?? null);
        expect(taskId).toBe(id);
      }
    }
  });

  for (const limit of [1, 2, 3]) {
    it(`a walk by cursors in steps of ${String(limit)} meets every task exactly once`, async () => {
      const walked = await pages<TaskView>(system.api, '/tasks', { limit });
      expect(walked.flat()).toEqual(all);
      expect(walked.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    });
  }

  for (const sort of TASK_SORTS) {
    it(`sorted by ${sort}, a walk by cursors meets every task once, in that order`, async () => {
      for (const limit of [1, 7]) {
        const walked = await allItems<TaskView>(system.api, '/tasks', { sort, limit });
        expect(walked).toEqual([...all].sort(ORDERS[sort]));
      }
    });
  }

  it('a cursor belongs to the order it was given for', async () => {
    const { nextCursor } = (await system.api.get<PageView<TaskView>>('/tasks?limit=1&sort=severity')).body;
    for (const sort of TASK_SORTS.filter((each) => each !== 'severity')) {
      expect(await problem(`/tasks?limit=1&sort=${sort}&cursor=${nextCursor!}`)).toMatchObject({
        status: 400,
        code: 'invalid_cursor',
      });
    }
  });

  it('tasks carry the name of their market or town, and are found by a part of it or the start of the code', async () => {
    const { markets, towns } = city('city-1');
    const nameOf = ({ subject: { type, code } }: TaskView): unknown =>
      ({ market: markets, town: towns, instructor: [] })[type].find((place) => place.code === code)?.name ??
      null;
    expect(all.map(({ subject }) => subject.name)).toEqual(all.map(nameOf));
    const { name, code } = all.find(({ subject }) => subject.name !== null)!.subject;
    for (const q of [name!.slice(1, 3), code.slice(0, 2), code.toLowerCase(), '%', '_']) {
      const sought = q.toLowerCase();
      expect(await allItems<TaskView>(system.api, '/tasks', { q, limit: 3 })).toEqual(
        all.filter(
          ({ subject }) =>
            subject.name?.toLowerCase().includes(sought) === true ||
            subject.code.toLowerCase().startsWith(sought),
        ),
      );
    }
  });

  it('each filter gives just the tasks that match it', async () => {
    const { marketCode, townCode } = all.find((task) => task.marketCode !== null)!;
    const dueBefore = all.map(({ dueOn }) => dueOn).sort()[all.length - 1]!;
    const cases: readonly (readonly [Record<string, string>, (task: TaskView) => boolean])[] = [
      [{ town: townCode! }, (task) => task.townCode === townCode],
      [{ market: marketCode! }, (task) => task.marketCode === marketCode],
      [{ severity: 'high' }, (task) => task.severity === 'high'],
      [{ ruleSet: 'five-ones' }, (task) => task.ruleSetId === 'five-ones'],
      [{ dueBefore }, (task) => task.dueOn < dueBefore],
      [
        { town: townCode!, ruleSet: 'five-ones' },
        (task) => task.townCode === townCode && task.ruleSetId === 'five-ones',
      ],
      [{ assignee: 'administrator' }, () => false],
      [{ town: 'nowhere' }, () => false],
    ];
    for (const [query, matches] of cases) {
      expect(await allItems<TaskView>(system.api, '/tasks', { ...query, limit: 4 })).toEqual(
        all.filter(matches),
      );
    }
    expect(all.some(({ dueOn }) => dueOn < dueBefore)).toBe(true);
  });

  it('the summary counts what the list shows', async () => {
    const { body } = expectStatus(await system.api.get<TaskSummaryView>('/tasks/summary'), 200);
    expect(body).toMatchObject({ total: all.length, unfinished: all.length });
    for (const { state, severity, count } of body.counts) {
      expect(all.filter((task) => task.state === state && task.severity === severity)).toHaveLength(count);
    }
  });

  it('a claim needs If-Match, names the holder to the next, and a release frees the task again', async () => {
    const { id, version } = all[0]!;
    const tag = (after: number): string => `"${String(version + after)}"`;
    expect((await change(id, 'claim')).body).toMatchObject({ status: 428, code: 'precondition_required' });
    expect((await change(id, 'claim', '*')).body).toMatchObject({ status: 400, code: 'invalid_if_match' });
    expect((await change(id, 'claim', '1')).body).toMatchObject({ status: 400, code: 'invalid_if_match' });
    const stale = { status: 412, code: 'stale_version', version };
    expect((await change(id, 'claim', tag(7))).body).toMatchObject(stale);
    expect((await change(id, 'claim', `W/${tag(0)}`)).body).toMatchObject({ status: 412 });
    const early = (await change(id, 'release', tag(0))).body;
    expect(early).toMatchObject({ status: 409, code: 'task_state', state: 'open' });

    const claimed = expectStatus(await change<TaskDetailView>(id, 'claim', tag(0)), 200);
    const holder = { state: 'claimed', assignee: 'administrator' };
    expect(claimed.body).toMatchObject({ ...holder, version: version + 1 });
    expect(claimed.headers.get('etag')).toBe(tag(1));
    expect((await read(id)).body).toEqual(claimed.body);
    const second = (await change(id, 'claim', tag(1))).body;
    expect(second).toMatchObject({ status: 409, code: 'task_claimed', assignee: 'administrator' });
    expect(second.detail).toContain('administrator');
    const mine = await allItems<TaskView>(system.api, '/tasks', {
      assignee: 'administrator',
      state: 'claimed',
    });
    expect(mine.map((task) => task.id)).toEqual([id]);

    expect((await change(id, 'release', tag(0))).body).toMatchObject({ status: 412, version: version + 1 });
    const released = expectStatus(await change<TaskDetailView>(id, 'release', tag(1)), 200);
    const free = { state: 'open', claimedAt: null, leasedUntil: null };
    expect(released.body).toMatchObject({ ...free, version: version + 2 });
    expect(released.body.assignee).not.toBe('administrator');
    expect((await change(id, 'claim', tag(0))).body).toMatchObject({ ...stale, version: version + 2 });
  });

  it('of twenty claims at once exactly one succeeds', async () => {
    const { id, version } = all[1]!;
    const tag = `"${String(version)}"`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => change(id, 'claim', tag)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409 || status === 412)).toHaveLength(19);
    expect((await read(id)).body).toMatchObject({ state: 'claimed', version: version + 1 });
    await change(id, 'release', `"${String(version + 1)}"`);
  });

  it('what does not exist is not found, whatever its address looks like', async () => {
    for (const id of [randomUUID(), 'no-uuid', '1', "' or 1=1", '../tasks', '%00', 'x'.repeat(500)]) {
      const at = encodeURIComponent(id);
      expect(await problem(`/tasks/${at}`)).toMatchObject({ status: 404, code: 'task_not_found' });
      expect((await change(at, 'claim', '"1"')).body).toMatchObject({ status: 404, code: 'task_not_found' });
    }
    expect(await problem(`/findings/${randomUUID()}`)).toMatchObject({
      status: 404,
      code: 'finding_not_found',
    });
    expect(await problem('/sweeps/no-uuid')).toMatchObject({ status: 404, code: 'sweep_not_found' });
    expect(await problem(`/sweeps/${randomUUID()}/verdicts`)).toMatchObject({ status: 404 });
    expect(await problem('/markets/nowhere')).toMatchObject({ status: 404, code: 'market_not_found' });
    expect(await problem('/markets/nowhere/evaluation')).toMatchObject({ status: 404 });
    expect(await problem('/rules/no-rule')).toMatchObject({ status: 404, code: 'rule_not_found' });
  });

  it('a query that means nothing is refused, and the parameter is named', async () => {
    const { nextCursor } = (await system.api.get<PageView<TaskView>>('/tasks?limit=1')).body;
    const cases: readonly (readonly [string, string, string | null])[] = [
      ['/tasks?cursor=nonsense', 'invalid_cursor', null],
      [`/tasks?cursor=${nextCursor!.slice(0, -2)}`, 'invalid_cursor', null],
      [`/sweeps?cursor=${encodeURIComponent('["a"]')}`, 'invalid_cursor', null],
      ['/tasks?limit=0', 'invalid_parameter', '?limit'],
      ['/tasks?limit=1e3', 'invalid_parameter', '?limit'],
      ['/tasks?limit=501', 'invalid_parameter', '?limit'],
      ['/tasks?limit=2&limit=3', 'invalid_parameter', '?limit'],
      ['/tasks?limit[]=3', 'unknown_parameter', '?limit[]'],
      ['/tasks?sort=title', 'invalid_parameter', '?sort'],
      ['/tasks?q=%00', 'invalid_parameter', '?q'],
      ['/tasks?state=opened', 'invalid_parameter', '?state'],
      ['/tasks?dueBefore=2024-02-30', 'invalid_parameter', '?dueBefore'],
      ['/tasks?town=%00', 'invalid_parameter', '?town'],
      ['/tasks?asignee=me', 'unknown_parameter', '?asignee'],
      ['/tasks/summary?state=open', 'unknown_parameter', '?state'],
      ['/findings?rule=term-due', 'unknown_parameter', '?rule'],
      ['/markets?status=shut', 'invalid_parameter', '?status'],
    ];
    for (const [path, code, pointer] of cases) {
      const answer = await problem(path);
      expect({ path, ...answer }).toMatchObject({ path, status: 400, code });
      if (pointer !== null) expect(answer.errors?.map((error) => error.pointer)).toContain(pointer);
    }
  });
});
