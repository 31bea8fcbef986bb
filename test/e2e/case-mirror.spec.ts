import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { createClient, type HongzhuClient, type Task } from '@hongzhu/client';
import {
  CASE_SYSTEM,
  CaseMirror,
  FeedChanges,
  MadeUpCases,
  type Case,
} from '../../libs/client/example/index.js';
import { city, rowOf } from './harness/cities.js';
import { it } from './harness/it.js';
import { loadSnapshot, sweep } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';
import { until } from './harness/until.js';

const WITHIN = { withinMs: 30_000, everyMs: 100 };

/** A case system that breaks a run off, once, after a report was handed in and before that is kept. */
class BreakingCases extends MadeUpCases {
  isToBreak = false;

  override async settleReport(id: string, remark: string | null): Promise<void> {
    const breaks = this.isToBreak;
    this.isToBreak = false;
    if (breaks) throw new Error('broken off');
    return super.settleReport(id, remark);
  }
}

describe('the task queue, mirrored in a case system by the client', () => {
  const cases = new BreakingCases();
  let system: System;
  let hongzhu: HongzhuClient;
  let mirror: CaseMirror;
  let cursor: string;

  beforeAll(async () => {
    system = await startSystem('embedded');
    await loadSnapshot(system.api, city('city-1'));
    await sweep(system.api, {});
    const service = { baseUrl: system.api.url, language: 'en' } as const;
    const body = { account: CASE_SYSTEM, role: 'case-tool' } as const;
    const { key } = await createClient({ ...service, token: system.api.token }).post('/api/v1/access-keys', {
      body,
    });
    hongzhu = createClient({ ...service, token: key });
    mirror = new CaseMirror(hongzhu, cases, new FeedChanges(hongzhu));
    cursor = await mirror.start();
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const tasks = async (): Promise<Task[]> => {
    const all: Task[] = [];
    for await (const task of hongzhu.items('/api/v1/tasks', { params: { query: { limit: 7 } } }))
      all.push(task);
    return all;
  };
  const caseOf = async ({ externalReference }: Task): Promise<Case> =>
    (await cases.get(externalReference!.id))!;
  const read = (id: string) => hongzhu.get('/api/v1/tasks/{id}', { params: { path: { id } } });
  /** The mirror goes on until the case is as expected. */
  const untilCase = (id: string, status: Case['status']) =>
    until(
      async () => {
        cursor = await mirror.round(cursor);
        return (await cases.get(id))?.status === status || undefined;
      },
      { what: `${id} is ${status}`, ...WITHIN },
    );

  it('has a case for every task, to which the task refers', async () => {
    const all = await tasks();
    expect(all.length).toBeGreaterThan(10);
    expect(await cases.list()).toHaveLength(all.length);
    for (const task of all) {
      expect(task.externalReference).toMatchObject({ system: CASE_SYSTEM });
      const { title, ...mirrored } = await caseOf(task);
      expect(mirrored).toMatchObject({ origin: task.id, status: 'open' });
      expect(title).toContain(task.title.zh);
    }
  });

  it('run again, by another process as well, opens no case and changes no task', async () => {
    const before = [await cases.list(), await tasks()];
    await new CaseMirror(hongzhu, cases, new FeedChanges(hongzhu)).start();
    cursor = await mirror.round(cursor);
    expect([await cases.list(), await tasks()]).toEqual(before);
  });

  it('hands in once what a case worker reports, and the case waits', async () => {
    const task = (await tasks())[0]!;
    const { id } = await caseOf(task);
    const report = { outcome: 'data-error', note: '登记的从业人数有误' } as const;
    await cases.report(id, report);
    await untilCase(id, 'waiting');
    expect(await read(task.id)).toMatchObject({ state: 'submitted', submission: report });
    expect(await cases.get(id)).toMatchObject({ report: null, remark: null });

    const { version } = await read(task.id);
    await cases.report(id, report);
    cursor = await mirror.round(cursor);
    expect(await read(task.id)).toMatchObject({ state: 'submitted', version });
  });

  it('tells the case worker why a report is refused', async () => {
    const task = (await tasks()).find(({ state }) => state === 'open')!;
    const { id } = await caseOf(task);
    await cases.report(id, { outcome: 'confirmed', note: '没有计划日期' });
    cursor = await mirror.round(cursor);
    expect(await cases.get(id)).toMatchObject({ status: 'open', report: null });
    expect((await cases.get(id))?.remark).toMatch(/\/plannedOn: /);
  });

  it('broken off and begun again hands in nothing twice; a remedy that is not found opens the case again', async () => {
    const task = (await tasks()).find(({ state }) => state === 'open')!;
    const { id } = await caseOf(task);
    await cases.report(id, { outcome: 'remedied', note: '已整改' });
    cases.isToBreak = true;
    await expect(mirror.round(cursor)).rejects.toThrow('broken off');
    const isReturned = async () => (await read(task.id)).state === 'returned' || undefined;
    await until(isReturned, { what: 'the task is returned', ...WITHIN });

    cursor = await mirror.round(cursor);
    expect(await cases.get(id)).toMatchObject({ status: 'open', report: null, remark: null });
    expect((await read(task.id)).state).toBe('returned');
    const actions: string[] = [];
    const timeline = hongzhu.items('/api/v1/tasks/{id}/timeline', { params: { path: { id: task.id } } });
    for await (const { action } of timeline) actions.push(action);
    expect(actions.filter((action) => action.endsWith('submit'))).toHaveLength(1);
  });

  it('closes the case of a market that is mended, and opens it again when it no longer is', async () => {
    const isMarkets = ({ state, ruleSetId, marketCode }: Task): boolean =>
      state === 'open' && ruleSetId === 'five-ones' && marketCode !== null;
    const task = (await tasks()).find(isMarkets)!;
    const { id } = await caseOf(task);
    const closed = city('city-1');
    Object.assign(rowOf(closed.markets, task.marketCode!), { status: 'closed', closedOn: closed.asOf });
    await loadSnapshot(system.api, closed);
    await untilCase(id, 'closed');
    expect((await read(task.id)).state).toBe('closed');

    await loadSnapshot(system.api, city('city-1'));
    await untilCase(id, 'open');
    expect(await read(task.id)).toMatchObject({ state: 'open', reopenedCount: 1 });
    expect(await caseOf(await read(task.id))).toMatchObject({ id });
  });
});
