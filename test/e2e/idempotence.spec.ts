import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { FindingDetailView, FindingView, SweepView, TaskDetailView, TaskView } from '@hongzhu/contracts';
import { city, rowOf, type Snapshot } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, importSnapshot, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems, pages } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

const UNTOUCHED = { created: 0, updated: 0, deleted: 0, rejected: 0 };
const NO_TASK_WRITTEN = { opened: 0, updated: 0, closed: 0 };

describe.each(MODES)('doing the same again (%s)', (mode) => {
  const snapshot = city('city-1');
  let system: System;
  let first: SweepView;

  beforeAll(async () => {
    system = await startSystem(mode);
    await loadSnapshot(system.api, snapshot);
    first = await sweep(system.api, { asOf: snapshot.asOf });
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const findings = (): Promise<FindingView[]> => allItems(system.api, '/findings', { limit: 100 });
  const tasks = (): Promise<TaskView[]> => allItems(system.api, '/tasks', { limit: 100 });

  it('the first import creates every record, and the same snapshot again finds all unchanged', async () => {
    const again = await importSnapshot(system.api, snapshot);
    expect(again).toMatchObject({ status: 'succeeded', errorCount: 0, progress: 1, rejectedFile: null });
    const lists = Object.entries(snapshot).filter(([, rows]) => Array.isArray(rows)) as [string, unknown[]][];
    expect(again.counts).toEqual(
      Object.fromEntries(lists.map(([list, rows]) => [list, { ...UNTOUCHED, unchanged: rows.length }])),
    );
  });

  it('a second sweep opens, resolves and writes nothing, and the lists stay the same to the byte', async () => {
    const before = [await pages(system.api, '/findings'), await pages(system.api, '/tasks')];
    const open = (await findings()).filter(({ state }) => state === 'open');
    const second = await sweep(system.api, { asOf: snapshot.asOf });
    expect(first.findings).toMatchObject({ opened: open.length, kept: 0, resolved: 0, unknown: 0 });
    expect(first.tasks).toEqual({ ...NO_TASK_WRITTEN, opened: (await tasks()).length });
    expect(second).toMatchObject({ status: 'complete', evaluated: first.evaluated });
    expect(second.findings).toEqual({ opened: 0, kept: open.length, resolved: 0, unknown: 0 });
    expect(second.tasks).toEqual(NO_TASK_WRITTEN);
    const after = [await pages(system.api, '/findings'), await pages(system.api, '/tasks')];
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  });

  it('a repair resolves its findings and closes the task that has no other', async () => {
    const [secretary, room] = await Promise.all([findingOf(SECRETARY), findingOf(ROOM)]);
    await loadSnapshot(system.api, repaired(snapshot));
    const mended = await sweep(system.api, { asOf: snapshot.asOf });
    expect(mended.findings).toMatchObject({ opened: 0, resolved: 3, unknown: 0 });
    expect(mended.tasks).toEqual({ opened: 0, updated: 1, closed: 1 });
    for (const { id } of [secretary, room]) {
      expect(await detail(id)).toMatchObject({ state: 'resolved', verdict: 'compliant', reopenedCount: 0 });
    }
    expect(await task(room.taskId!)).toMatchObject({ state: 'closed', findingCount: 0, findings: [] });
    expect(await task(secretary.taskId!)).toMatchObject({ state: 'open', closedAt: null });
  });

  it('broken again, the same findings and the same task are reopened', async () => {
    const [secretary, room] = await Promise.all([findingOf(SECRETARY), findingOf(ROOM)]);
    await loadSnapshot(system.api, snapshot);
    const broken = await sweep(system.api, { asOf: snapshot.asOf });
    expect(broken.findings).toMatchObject({ opened: 3, resolved: 0 });
    expect(broken.tasks).toEqual({ opened: 1, updated: 1, closed: 0 });
    for (const { id, taskId } of [secretary, room]) {
      const reopened = await detail(id);
      expect(reopened).toMatchObject({ state: 'open', reopenedCount: 1, resolvedAt: null, taskId });
      expect(reopened.history.map(({ event }) => event)).toEqual(['opened', 'resolved', 'reopened']);
    }
    const again = await task(room.taskId!);
    expect(again).toMatchObject({ state: 'open', findingCount: 2, reopenedCount: 1, closedAt: null });
    expect(again.findings.map(({ id }) => id)).toContain(room.id);
    const all = await findings();
    expect(all.length).toBe(new Set(all.map(({ ruleId, subject }) => `${ruleId} ${subject.code}`)).size);
  });

  const findingOf = async (query: Readonly<Record<string, string>>): Promise<FindingView> => {
    const [found, ...more] = await allItems<FindingView>(system.api, '/findings', query);
    if (!found || more.length > 0) throw new Error(`not one finding: ${JSON.stringify(query)}`);
    return found;
  };
  const detail = async (id: string): Promise<FindingDetailView> =>
    expectStatus(await system.api.get<FindingDetailView>(`/findings/${id}`), 200).body;
  const task = async (id: string): Promise<TaskDetailView> =>
    expectStatus(await system.api.get<TaskDetailView>(`/tasks/${id}`), 200).body;
});

/** A violation that shares its task with others. */
const SECRETARY = { ruleId: 'secretary-eligibility', subjectCode: 'B0009' };
/** It lacks data, and so does what is decided from it; the two have a task of their own. */
const ROOM = { ruleId: 'f1-activity-room', subjectCode: 'M0008' };

function repaired(snapshot: Snapshot): Snapshot {
  const changed = structuredClone(snapshot);
  const branch = rowOf(changed.branches, SECRETARY.subjectCode);
  branch['secretary'] = { ...(branch['secretary'] as object), partyYears: 9 };
  const known = rowOf(changed.evidence, 'e00018')['attributes'] as object;
  rowOf(changed.evidence, 'E00023')['attributes'] = { ...known, seats: 500 };
  return changed;
}
