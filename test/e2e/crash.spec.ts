import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  FindingView,
  ImportView,
  ProblemView,
  SweepVerdictView,
  SweepView,
  TaskView,
} from '@hongzhu/contracts';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import type { Snapshot } from './harness/cities.js';
import { it } from './harness/it.js';
import {
  expectStatus,
  finishedImport,
  finishedSweep,
  importSnapshot,
  sweep,
  verdictLines,
} from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';
import { until } from './harness/until.js';

const AS_OF = '2026-10-30';
const LONG = 240_000;
const REACHED_WITHIN_MS = 60_000;
/** From the end of the reading of a snapshot to the middle of the transaction that writes its records. */
const INTO_THE_WRITING_MS = 400;
const RECOVERED_WITHIN_MS = 90_000;
const TRIES_TO_CATCH = 4;

type Refusal = Pick<ProblemView, 'code' | 'sweepId'>;

describe.each(MODES)('kill -9 while the synthetic city of 36,000 organizations is worked on (%s)', (mode) => {
  const json = sampleSnapshotJson(AS_OF);
  const snapshot = JSON.parse(json) as Snapshot;
  let system: System;
  let recovered: SweepView;

  beforeAll(async () => {
    system = await startSystem(mode);
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  /** Waits until work is under way; false when it was over before anybody saw that, as on a busy machine. */
  const caught = async <T extends ImportView | SweepView>(
    path: string,
    isUnderWay: (view: T) => boolean,
  ): Promise<boolean> => {
    const look = async (): Promise<'over' | 'under way' | undefined> => {
      const { body } = expectStatus(await system.api.get<T>(path), 200);
      if (body.finishedAt !== null) return 'over';
      return isUnderWay(body) ? 'under way' : undefined;
    };
    const seen = await until(look, {
      what: `${path} is under way`,
      withinMs: REACHED_WITHIN_MS,
      everyMs: 10,
    });
    return seen === 'under way';
  };
  /** Imports the snapshot, kills the worker meanwhile, and answers the end; nothing when it had ended before the kill. */
  const interruptedImport = async (): Promise<ImportView | undefined> => {
    const { body } = expectStatus(await system.api.post<ImportView>('/imports', snapshot), 202);
    if (!(await caught<ImportView>(`/imports/${body.id}`, ({ progress }) => progress >= 0.3)))
      return undefined;
    await sleep(INTO_THE_WRITING_MS);
    const killedAt = Date.now();
    await system.crashWorker();
    await system.restartWorker();
    const done = await recovery(finishedImport(system.api, body.id));
    return Date.parse(done.finishedAt!) > killedAt ? done : undefined;
  };
  const recovery = async <T>(finished: Promise<T>): Promise<T> => {
    const start = performance.now();
    const view = await finished;
    expect(performance.now() - start).toBeLessThan(RECOVERED_WITHIN_MS);
    return view;
  };

  it(
    'in mid-import: the import ends by itself after the restart, with every record there once',
    async () => {
      const done = await firstOf(TRIES_TO_CATCH, interruptedImport, async () => {
        // Every record is to be new to the import that is interrupted.
        await system.stop();
        system = await startSystem(mode);
      });
      expect(done).toMatchObject({ status: 'succeeded', errorCount: 0, progress: 1, failure: null });
      for (const [list, counts] of Object.entries(done.counts)) {
        const rows = snapshot[list as 'markets'].length;
        expect({ list, ...counts }).toEqual({
          list,
          created: rows,
          updated: 0,
          unchanged: 0,
          deleted: 0,
          rejected: 0,
        });
      }
      const again = await importSnapshot(system.api, snapshot, { dryRun: true });
      expect(again.counts.organizations).toMatchObject({
        unchanged: 36_000,
        created: 0,
        updated: 0,
        deleted: 0,
      });
    },
    LONG,
  );

  it(
    'in mid-sweep: no second sweep is let in, and the sweep ends complete by itself after the restart',
    async () => {
      const started = await Promise.all(
        Array.from({ length: 6 }, () =>
          system.api.post<Partial<SweepView & Refusal>>('/sweeps', { asOf: AS_OF }),
        ),
      );
      const [accepted, ...more] = started.filter(({ status }) => status === 202);
      expect(more).toEqual([]);
      const id = accepted!.body.id!;
      const others = started
        .filter(({ status }) => status !== 202)
        .map(({ status, body }) => ({ status, id: body.sweepId }));
      expect(others).toEqual(Array(5).fill({ status: 409, id }));

      expect(await caught<SweepView>(`/sweeps/${id}`, ({ evaluated }) => evaluated.pairs > 0)).toBe(true);
      await system.crashWorker();
      await system.restartWorker();
      recovered = await recovery(finishedSweep(system.api, id));
      expect(recovered).toMatchObject({ status: 'complete', progress: 1, failure: null });
      expect(recovered.evaluated).toEqual(recovered.expected);
      expect(recovered.expected.markets).toBe(snapshot.markets.length);
      expect(recovered.ruleSets.length).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    'what the interrupted sweep left is what an undisturbed one finds, each finding and task once',
    async () => {
      const query = { include: 'not_applicable' };
      const verdicts = await verdictLines(system.api, recovered.id, query);
      expect(verdicts).toHaveLength(recovered.expected.pairs);
      const findings = await allItems<FindingView>(system.api, '/findings', { state: 'open', limit: 500 });
      expect(findings.map(pairOf).sort()).toEqual(verdicts.filter(opensFinding).map(pairOf).sort());
      expect(recovered.findings).toEqual({ opened: findings.length, kept: 0, resolved: 0, unknown: 0 });
      const tasks = await allItems<TaskView>(system.api, '/tasks', { limit: 500 });
      const keys = tasks.map(({ subject, ruleSetId }) => `${subject.type} ${subject.code} ${ruleSetId}`);
      expect(new Set(keys).size).toBe(tasks.length);
      expect(new Set(findings.map(({ taskId }) => taskId)).size).toBe(tasks.length);
      expect(recovered.tasks).toEqual({ opened: tasks.length, updated: 0, closed: 0 });

      const undisturbed = await sweep(system.api, { asOf: AS_OF });
      expect(await verdictLines(system.api, undisturbed.id, query)).toEqual(verdicts);
      expect(undisturbed.findings).toEqual({ opened: 0, kept: findings.length, resolved: 0, unknown: 0 });
      expect(undisturbed.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
    },
    LONG,
  );
});

const pairOf = ({ ruleId, subject }: Pick<SweepVerdictView, 'ruleId' | 'subject'>): string =>
  `${ruleId} ${subject.type} ${subject.code}`;
const opensFinding = ({ verdict }: SweepVerdictView): boolean =>
  verdict === 'non_compliant' || verdict === 'insufficient_data';

/** The first answer of a body that may have none; between two tries the stage is set anew. */
async function firstOf<T>(
  tries: number,
  body: () => Promise<T | undefined>,
  setAnew: () => Promise<void>,
): Promise<T> {
  for (let left = tries; left > 0; left -= 1) {
    const answer = await body();
    if (answer !== undefined) return answer;
    if (left > 1) await setAnew();
  }
  throw new Error(`of ${String(tries)} each was over before it could be interrupted`);
}
