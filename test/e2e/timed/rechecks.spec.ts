import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { FindingView, SweepTrendView, SweepView, TaskView } from '@hongzhu/contracts';
import { city, type Snapshot } from '../harness/cities.js';
import { it } from '../harness/it.js';
import { expectStatus, loadSnapshot, sweep } from '../harness/jobs.js';
import { allItems } from '../harness/pages.js';
import { startSystem } from '../harness/start-system.js';
import { MODES, type System } from '../harness/system.js';
import { until } from '../harness/until.js';

const WITHIN_MS = 5_000;

/** The city without any branch at work. */
function withoutBranches(): Snapshot {
  const changed = city('city-1');
  for (const branch of changed.branches) branch['status'] = 'dissolved';
  return changed;
}

describe.each(MODES)('an import after the first sweep (%s)', (mode) => {
  let system: System;
  let first: SweepView;

  beforeAll(async () => {
    system = await startSystem(mode);
    await loadSnapshot(system.api, city('city-1'));
    first = await sweep(system.api, {});
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const findings = (): Promise<FindingView[]> => allItems(system.api, '/findings', { limit: 500 });

  it('has its findings and tasks within five seconds, without a sweep', async () => {
    const before = new Set((await findings()).map(({ id }) => id));
    const done = await loadSnapshot(system.api, withoutBranches());
    const isNew = ({ id, state, kind, taskId }: FindingView): boolean =>
      !before.has(id) && state === 'open' && kind === 'violation' && taskId !== null;
    const opened = await until(
      async () => {
        const found = (await findings()).filter(isNew);
        return found.length > 0 ? found : undefined;
      },
      { what: 'a finding of the change', withinMs: 60_000 },
    );
    for (const { firstSeenAt, taskId } of opened) {
      const tookMs = Date.parse(firstSeenAt) - Date.parse(done.finishedAt!);
      expect(tookMs).toBeGreaterThanOrEqual(0);
      expect(tookMs).toBeLessThan(WITHIN_MS);
      const task = expectStatus(await system.api.get<TaskView>(`/tasks/${taskId!}`), 200).body;
      expect(task.state).toBe('open');
    }
    const sweeps = await allItems<SweepView>(system.api, '/sweeps');
    expect(sweeps.map(({ id }) => id)).toEqual([first.id]);
  });

  it('leaves nothing for the sweep that follows, and nothing that drifted', async () => {
    await until(
      async () =>
        /hongzhu_rechecked_cells_total\{outcome="done"\} [1-9]/.test(await system.workerFigures()) ||
        undefined,
      { what: 'the end of the recheck', withinMs: 60_000 },
    );
    const second = await sweep(system.api, {});
    expect(second).toMatchObject({ status: 'complete', detail: 'kept', drift: 0 });
    expect(second.findings).toMatchObject({ opened: 0, resolved: 0 });
    expect(second.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
  });

  it('shows in the trend of the sweeps before and after', async () => {
    const trend = await allItems<SweepTrendView>(system.api, '/sweeps/trend', { limit: 1 });
    expect(trend.map(({ asOf, status }) => [asOf, status])).toEqual([
      [first.asOf, 'complete'],
      [first.asOf, 'complete'],
    ]);
    const sum = ({ verdicts }: SweepTrendView): number =>
      Object.values(verdicts).reduce((all, number) => all + number, 0);
    expect(sum(trend[1]!)).toBe(first.expected.pairs);
    const [after, before] = await allItems<SweepTrendView>(system.api, '/sweeps/trend', {
      ruleId: 'market-branch-coverage',
    });
    expect(after!.verdicts.non_compliant).toBeGreaterThan(before!.verdicts.non_compliant);
    expect([after!.rules, before!.rules]).toEqual([1, 1]);
    const refused = await system.api.get('/sweeps/trend', { query: { from: '2024-02-30' } });
    expect(refused.status).toBe(400);
  });
});
