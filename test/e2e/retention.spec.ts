import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { FindingView, ProblemView, SweepTrendView, SweepView } from '@hongzhu/contracts';
import { testMysqlServer, type MysqlServer } from '../services/private-mariadb.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { productionLaunch } from './harness/production-system.js';
import { System } from './harness/system.js';
import { until } from './harness/until.js';

describe('a database that was touched, and one that grew old', () => {
  const { asOf } = city('city-1');
  let server: MysqlServer;
  let database: mysql.Connection;
  let system: System;

  beforeAll(async () => {
    server = await testMysqlServer();
    const url = await server.createDatabase();
    database = await mysql.createConnection(url);
    system = await System.start(await productionLaunch(undefined, { HONGZHU_DATABASE_URL: url }));
    await loadSnapshot(system.api, city('city-1'));
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    await database.end();
    await server.stop();
  }, 60_000);

  const read = async (id: string): Promise<SweepView> =>
    expectStatus(await system.api.get<SweepView>(`/sweeps/${id}`), 200).body;

  it('a finding that was altered is mended by the next sweep, which counts it as drift', async () => {
    await sweep(system.api, { asOf });
    const [finding] = await allItems<FindingView>(system.api, '/findings', { state: 'open' });
    await database.execute("update finding set state = 'resolved' where id = ?", [finding!.id]);
    const { id } = await sweep(system.api, { asOf });
    expect(await read(id)).toMatchObject({ status: 'complete', drift: 1 });
    expect(await system.workerFigures()).toContain('hongzhu_drift_total{event="reopened"} 1');
    expect(system.worker.output).toContain(`drift in sweep ${id}: reopened ${finding!.ruleId}`);
    const again = await sweep(system.api, { asOf });
    expect((await read(again.id)).drift).toBe(0);
  });

  it('verdicts that are past their time are pruned; the routes to them answer 410, and the rest stays', async () => {
    const [oldest] = (await allItems<SweepView>(system.api, '/sweeps')).slice(-1);
    const trend = await allItems<SweepTrendView>(system.api, '/sweeps/trend');
    await database.execute('update sweep set finished_at = finished_at - interval 401 day where id = ?', [
      oldest!.id,
    ]);
    await system.crashWorker();
    await system.restartWorker();
    await until(async () => (await read(oldest!.id)).detail === 'pruned' || undefined, {
      what: 'the pruning of the oldest sweep',
      withinMs: 30_000,
    });
    for (const path of [
      'verdicts',
      'certificate-check',
      `certificate/${String(city('city-1').markets[0]!['code'])}`,
    ]) {
      const answer = await system.api.get<ProblemView>(`/sweeps/${oldest!.id}/${path}`);
      expect(answer.body).toMatchObject({ status: 410, code: 'sweep_detail_pruned', sweepId: oldest!.id });
    }
    expectStatus(await system.api.get(`/sweeps/${oldest!.id}/certificate`), 200);
    expect((await allItems<SweepTrendView>(system.api, '/sweeps/trend')).length).toBe(trend.length);
    const newest = (await allItems<SweepView>(system.api, '/sweeps'))[0]!;
    expect(newest.detail).toBe('kept');
    expectStatus(await system.api.get(`/sweeps/${newest.id}/verdicts`), 200);
  });
});
