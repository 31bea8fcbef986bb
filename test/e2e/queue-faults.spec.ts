import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ImportView, ReadinessView, SweepVerdictView } from '@hongzhu/contracts';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { startPrivateRedis, type PrivateRedis } from '../services/private-redis.js';
import { it } from './harness/it.js';
import {
  finishedImport,
  finishedSweep,
  loadSnapshot,
  sweep,
  sweepUnderWay,
  verdictLines,
} from './harness/jobs.js';
import { productionLaunch } from './harness/production-system.js';
import { System } from './harness/system.js';
import { until } from './harness/until.js';

const AS_OF = '2026-10-30';
const LONG = 120_000;
/** Longer than a producer waits for an answer. */
const FROZEN_MS = 4_000;

describe('a Redis that fails while work is under way', () => {
  const snapshot = JSON.parse(sampleSnapshotJson(AS_OF)) as unknown;
  let redis: PrivateRedis;
  let system: System;
  let undisturbed: SweepVerdictView[];

  beforeAll(async () => {
    redis = await startPrivateRedis();
    system = await System.start(await productionLaunch(redis, { HONGZHU_RECONCILE_SECONDS: '2' }));
    await loadSnapshot(system.api, snapshot);
    undisturbed = await verdictLines(system.api, (await sweep(system.api, { asOf: AS_OF })).id);
  }, LONG);
  afterAll(() => system.stop(), 30_000);

  const expectUndisturbed = async (id: string): Promise<void> => {
    const done = await finishedSweep(system.api, id);
    expect(done).toMatchObject({ status: 'complete', failure: null, evaluated: done.expected });
    expect(done.findings).toMatchObject({ opened: 0, resolved: 0, unknown: 0 });
    expect(done.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
    expect(await verdictLines(system.api, id)).toEqual(undisturbed);
  };
  const boardOf = async (queue: string): Promise<unknown> => {
    const query = { activeQueue: queue, jobsPerPage: 1 };
    const { body } = await system.api.get<{ queues: { name: string }[] }>('/queue-board/api/queues', {
      query,
    });
    return body.queues.find(({ name }) => name === queue);
  };
  const aJobOf = (sweepId: string) =>
    expect.arrayContaining([
      expect.objectContaining({ name: 'run-chunk', data: { sweepId, chunkNumber: expect.any(Number) } }),
    ]) as unknown;
  const readiness = async (): Promise<ReadinessView> =>
    (await system.api.get<ReadinessView>('/health/ready')).body;

  it(
    'killed and started again: the sweep ends complete, with the same verdicts',
    async () => {
      const id = await sweepUnderWay(system.api, { asOf: AS_OF });
      await redis.crashAndRestart();
      await expectUndisturbed(id);
    },
    LONG,
  );

  it(
    'emptied: the sweep ends complete, with the same verdicts, and the nightly schedule is there again',
    async () => {
      const id = await sweepUnderWay(system.api, { asOf: AS_OF });
      await redis.send('FLUSHALL');
      expect(await redis.send('KEYS *nightly-sweep*')).not.toContain('nightly-sweep');
      await expectUndisturbed(id);
      const isBack = async () =>
        (await redis.send('KEYS *nightly-sweep*')).includes('nightly-sweep') || undefined;
      await until(isBack, { what: 'the nightly schedule is there again', withinMs: 30_000 });
    },
    LONG,
  );

  it(
    'hanging: the service says that it is not ready, and the sweep ends complete once it is back',
    async () => {
      const id = await sweepUnderWay(system.api, { asOf: AS_OF });
      expect(await boardOf('chunks')).toMatchObject({ readOnlyMode: true, jobs: aJobOf(id) });
      redis.freeze();
      const board = system.api.get('/queue-board/api/queues');
      await sleep(FROZEN_MS);
      const { status, checks } = await readiness();
      expect(await board).toMatchObject({ status: 503, body: { error: '队列没有应答' } });
      redis.thaw();
      expect(status).toBe('not_ready');
      expect(checks).toContainEqual({ name: 'database', ok: true });
      expect(checks).toContainEqual({ name: 'queue', ok: false, detail: 'queue_unavailable' });
      await expectUndisturbed(id);
      // What was found out is kept for a second.
      const isReady = async (): Promise<true | undefined> =>
        (await readiness()).status === 'ready' || undefined;
      await until(isReady, { what: 'the service is ready again', withinMs: 5_000 });
    },
    LONG,
  );

  it(
    'hanging while a snapshot comes in: the import is accepted all the same, and is not lost',
    async () => {
      redis.freeze();
      const accepted = await system.api.post<ImportView>('/imports', snapshot);
      redis.thaw();
      expect(accepted.status).toBe(202);
      const done = await finishedImport(system.api, accepted.body.id);
      expect(done).toMatchObject({ status: 'succeeded', counts: { organizations: { unchanged: 36_000 } } });
    },
    LONG,
  );
});
