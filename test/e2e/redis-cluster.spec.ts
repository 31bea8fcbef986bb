import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ReadinessView, SweepVerdictView, SweepView } from '@hongzhu/contracts';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { startPrivateRedisCluster, type PrivateRedisCluster } from '../services/private-redis-cluster.js';
import { it } from './harness/it.js';
import { expectStatus, finishedSweep, loadSnapshot, sweepUnderWay, verdictLines } from './harness/jobs.js';
import { productionLaunch } from './harness/production-system.js';
import type { StartedProcess } from './harness/started-process.js';
import { figuresOfWorker, System } from './harness/system.js';
import { until } from './harness/until.js';

const AS_OF = '2026-10-30';
const LONG = 120_000;
/** Longer than the other nodes wait before they give one up and serve nothing. */
const LOST_MS = 6_000;

describe('a service and two workers on MariaDB and a Redis Cluster of three nodes', () => {
  let cluster: PrivateRedisCluster;
  let system: System;
  let second: StartedProcess;
  let undisturbed: SweepVerdictView[];

  beforeAll(async () => {
    cluster = await startPrivateRedisCluster();
    const redis = { url: cluster.urls.join(','), stop: () => cluster.stop() };
    const launch = await productionLaunch(redis, { HONGZHU_RECONCILE_SECONDS: '2' });
    system = await System.start(launch);
    second = await launch.startWorker();
    await loadSnapshot(system.api, JSON.parse(sampleSnapshotJson(AS_OF)));
  }, LONG);
  afterAll(async () => {
    await second.stop();
    await system.stop();
  }, 30_000);

  const chunksDone = async (): Promise<number[]> =>
    (await Promise.all([system.worker, second].map(figuresOfWorker))).map((figures) =>
      Number(/^hongzhu_sweep_chunks_total\{outcome="done"\} (\d+)$/m.exec(figures)?.[1] ?? 0),
    );
  const startedSweep = async (): Promise<string> =>
    expectStatus(await system.api.post<SweepView>('/sweeps', { asOf: AS_OF }), 202).body.id;

  it(
    'both workers do chunks of a sweep, and it ends complete',
    async () => {
      const before = await chunksDone();
      const done = await finishedSweep(system.api, await startedSweep());
      expect(done).toMatchObject({ status: 'complete', failure: null, evaluated: done.expected });
      const after = await chunksDone();
      const shares = after.map((chunks, worker) => chunks - (before[worker] ?? 0));
      expect(Math.min(...shares)).toBeGreaterThan(0);
      undisturbed = await verdictLines(system.api, done.id);
      expect((await system.api.get<ReadinessView>('/health/ready')).body.status).toBe('ready');
    },
    LONG,
  );

  for (const queue of ['chunks', 'sweeps'] as const) {
    it(
      `the node with the queue of ${queue} is killed in mid-sweep and comes back: the sweep ends complete, with the same verdicts`,
      async () => {
        const node = await cluster.nodeOf(`hongzhu:{${queue}}`);
        const id = await sweepUnderWay(system.api, { asOf: AS_OF });
        await node.kill();
        await sleep(LOST_MS);
        const { checks } = (await system.api.get<ReadinessView>('/health/ready')).body;
        expect(checks).toContainEqual({ name: 'queue', ok: false, detail: 'queue_unavailable' });
        await node.start();
        const done = await finishedSweep(system.api, id);
        expect(done).toMatchObject({ status: 'complete', failure: null, evaluated: done.expected });
        expect(done.findings).toMatchObject({ opened: 0, resolved: 0, unknown: 0 });
        expect(done.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
        expect(await verdictLines(system.api, id)).toEqual(undisturbed);
        const isReady = async (): Promise<true | undefined> =>
          (await system.api.get<ReadinessView>('/health/ready')).body.status === 'ready' || undefined;
        await until(isReady, { what: 'the service is ready again', withinMs: 30_000 });
      },
      LONG,
    );
  }

  it(
    'after that both workers do chunks again',
    async () => {
      const before = await chunksDone();
      const share = async (): Promise<true | undefined> => {
        await finishedSweep(system.api, await startedSweep());
        const after = await chunksDone();
        return after.every((chunks, worker) => chunks > (before[worker] ?? 0)) || undefined;
      };
      await until(share, { what: 'both workers do chunks', withinMs: 60_000 });
    },
    LONG,
  );
});
