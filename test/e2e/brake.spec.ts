import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { FindingView, HeldTaskView, ProblemView, SweepView, TaskView } from '@hongzhu/contracts';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import type { Snapshot } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { productionLaunch } from './harness/production-system.js';
import { System } from './harness/system.js';
import { until } from './harness/until.js';

const AS_OF = '2026-10-30';
const LONG = 240_000;

/** What an export that lost some columns looks like: no market has an instructor, an organizer, evidence or mechanisms. */
const broken = (sound: Snapshot): Snapshot => ({
  ...sound,
  markets: sound.markets.map((market) => ({ ...market, instructorCodes: [] })),
  organizers: [],
  evidence: [],
  marketLinks: [],
});

describe('an import that makes hundreds of markets fail (production)', () => {
  const sound = JSON.parse(sampleSnapshotJson(AS_OF)) as Snapshot;
  let system: System;
  let first: SweepView;
  let held: SweepView;

  beforeAll(async () => {
    system = await System.start(await productionLaunch(undefined, { HONGZHU_RECONCILE_SECONDS: '1' }));
    await loadSnapshot(system.api, sound);
    first = await sweep(system.api, { asOf: AS_OF });
  }, LONG);
  afterAll(() => system.stop(), 30_000);

  const openTasks = async (): Promise<string[]> => {
    const tasks = await allItems<TaskView>(system.api, '/tasks', { limit: 500 });
    return tasks.flatMap(({ id, state }) => (state === 'closed' ? [] : [id])).sort();
  };
  const heldTasks = (id: string) =>
    allItems<HeldTaskView>(system.api, `/sweeps/${id}/held-tasks`, { limit: 100 });
  const word = <T = SweepView>(id: string, which: 'release' | 'discard', reason: unknown = 'It is so.') =>
    system.api.post<T>(`/sweeps/${id}/brake/${which}`, reason === null ? {} : { reason });
  const openFindings = async (): Promise<number> =>
    (await allItems<FindingView>(system.api, '/findings', { state: 'open', limit: 500 })).length;

  it('does not hold the first sweep of the city', async () => {
    expect(first.brake).toMatchObject({ state: 'off', exempt: true, opening: 0, closing: 0, decision: null });
    expect(first.tasks.opened).toBeGreaterThan(first.brake.limit);
    expect(await openTasks()).toHaveLength(first.tasks.opened);
  });

  it(
    'is held: the findings are recorded, no task is opened, and the sweep says so',
    async () => {
      const before = await openTasks();
      await loadSnapshot(system.api, broken(sound));
      held = await sweep(system.api, { asOf: AS_OF });
      expect(held).toMatchObject({
        status: 'complete',
        tasks: { opened: 0, closed: 0 },
        brake: { state: 'held', exempt: false, openTasks: before.length, decision: null },
      });
      expect(held.brake.limit).toBe(Math.max(50, Math.floor(0.2 * before.length)));
      expect(Math.max(held.brake.opening, held.brake.closing)).toBeGreaterThan(held.brake.limit);
      expect(held.findings.opened).toBeGreaterThan(0);
      expect(await openTasks()).toEqual(before);
      const list = await heldTasks(held.id);
      expect(list.filter(({ change }) => change === 'opening')).toHaveLength(held.brake.opening);
      expect(list.filter(({ change }) => change === 'closing')).toHaveLength(held.brake.closing);
      const events = await system.api.get(`/sweeps/${held.id}/events`);
      expect([...events.text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name)).toEqual([
        'held',
        'finished',
      ]);
    },
    LONG,
  );

  it('is told to operators, in the log and among the figures', async () => {
    const { opening, closing } = held.brake;
    const look = async (): Promise<true | undefined> => {
      const figures = await system.workerFigures();
      return figures.includes(`hongzhu_held_tasks{change="opening"} ${opening}`) || undefined;
    };
    await until(look, { what: 'the figures show what is held', withinMs: 20_000 });
    expect(system.worker.output).toContain(
      `sweep ${held.id} holds ${opening} openings and ${closing} closings of tasks`,
    );
  });

  it('takes a word with a reason, about a sweep that holds something', async () => {
    for (const reason of [null, '', '   ', 'x'.repeat(501), 7]) {
      const refused = await word<ProblemView>(held.id, 'release', reason);
      expectStatus(refused, 422);
      expect(refused.body).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/reason' }] });
    }
    const nothing = expectStatus(await word<ProblemView>(first.id, 'discard'), 409);
    expect(nothing.body.code).toBe('brake_not_held');
    const unknown = await word<ProblemView>('00000000-0000-7000-8000-000000000000', 'release');
    expect(expectStatus(unknown, 404).body.code).toBe('sweep_not_found');
  });

  it(
    'discarded: nothing is opened; once the registry is mended, the next sweep leaves the tasks as they were',
    async () => {
      const before = await openTasks();
      const { body } = expectStatus(await word(held.id, 'discard', '导入的表缺列'), 200);
      expect(body.brake).toMatchObject({ state: 'discarded', decision: { reason: '导入的表缺列' } });
      expect(await heldTasks(held.id)).toEqual([]);
      expect(expectStatus(await word<ProblemView>(held.id, 'release'), 409).body.code).toBe(
        'brake_discarded',
      );
      await loadSnapshot(system.api, sound);
      const mended = await sweep(system.api, { asOf: AS_OF });
      expect(mended).toMatchObject({ status: 'complete', brake: { state: 'off', opening: 0, closing: 0 } });
      expect(await openTasks()).toEqual(before);
    },
    LONG,
  );

  it(
    'released: each held task is opened and closed, once, however often it is released',
    async () => {
      await loadSnapshot(system.api, broken(sound));
      const again = await sweep(system.api, { asOf: AS_OF });
      expect(again.brake).toMatchObject({
        state: 'held',
        opening: held.brake.opening,
        closing: held.brake.closing,
      });
      const before = await openTasks();
      const findings = await openFindings();
      const answers = await Promise.all([1, 2, 3].map(() => word(again.id, 'release')));
      for (const answer of answers) expectStatus(answer, 200);
      const { opening, closing } = again.brake;
      const look = async (): Promise<SweepView | undefined> => {
        const { body } = await system.api.get<SweepView>(`/sweeps/${again.id}`);
        return body.brake.applied.opened === opening ? body : undefined;
      };
      const released = await until(look, { what: 'all is released', withinMs: 20_000 });
      expect(released.brake).toMatchObject({
        state: 'released',
        applied: { opened: opening, closed: closing },
      });
      const after = await openTasks();
      expect(after).toHaveLength(before.length + opening - closing);
      expect(await openFindings()).toBe(findings);
      expectStatus(await word(again.id, 'release'), 200);
      expect(await openTasks()).toEqual(after);
      const quiet = await sweep(system.api, { asOf: AS_OF });
      expect(quiet).toMatchObject({
        tasks: { opened: 0, updated: 0, closed: 0 },
        brake: { state: 'off', opening: 0 },
      });
    },
    LONG,
  );
});
