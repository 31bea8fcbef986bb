import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { FindingView, SweepMissingView, SweepView } from '@hongzhu/contracts';
import mysql from 'mysql2/promise';
import { testMysqlServer, type MysqlServer } from '../services/private-mariadb.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep, verdictLines } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { productionLaunch } from './harness/production-system.js';
import { System } from './harness/system.js';

const LONG = 180_000;
const MARKET = 'M0007';
/** What stands in the broken row, and must never be seen outside of it. */
const SECRET = 'geheim-1234';

describe('a stored row that can not be read (production)', () => {
  const snapshot = city('city-1');
  const { asOf } = snapshot;
  let server: MysqlServer;
  let system: System;
  let database: mysql.Connection;
  let sound: { sweep: SweepView; findings: FindingView[] };
  let broken: SweepView;

  beforeAll(async () => {
    server = await testMysqlServer();
    const made: string[] = [];
    const noting: MysqlServer = {
      createDatabase: async () => {
        const url = await server.createDatabase();
        made.push(url);
        return url;
      },
      stop: () => server.stop(),
    };
    system = await System.start(
      await productionLaunch(
        undefined,
        { HONGZHU_RECONCILE_SECONDS: '1', HONGZHU_EVALUATE_ANEW_NIGHTS: '1' },
        noting,
      ),
    );
    database = await mysql.createConnection(made[0]!);
    await loadSnapshot(system.api, snapshot);
    sound = { sweep: await sweep(system.api, { asOf }), findings: await findings() };
  }, LONG);
  afterAll(async () => {
    await database.end();
    await system.stop();
  }, 30_000);

  const findings = () => allItems<FindingView>(system.api, '/findings', { limit: 500 });
  const missing = (id: string) =>
    allItems<SweepMissingView>(system.api, `/sweeps/${id}/missing`, { limit: 1 });
  const roster = async (): Promise<string> => {
    const query = `select tally from cell_roster where cell_type = 'market' and cell_code = ?`;
    const [rows] = await database.query<mysql.RowDataPacket[]>(query, [MARKET]);
    return rows[0]!['tally'] as string;
  };
  const writeRoster = (tally: string) =>
    database.query(`update cell_roster set tally = ? where cell_type = 'market' and cell_code = ?`, [
      tally,
      MARKET,
    ]);
  let original = '';

  it(
    'is narrowed down to its market and the town that counts it; all else has its verdicts, and findings stay as they are',
    async () => {
      original = await roster();
      await writeRoster(`[{"kind": "${SECRET}`);
      broken = await sweep(system.api, { asOf });
      const town = snapshot.markets.find(({ code }) => code === MARKET)!['townCode'] as string;
      const left = await missing(broken.id);
      expect(left).toMatchObject([
        {
          subject: { type: 'market', code: MARKET },
          marketCode: MARKET,
          townCode: town,
          ruleSetIds: null,
          ruleIds: null,
          code: 'stored_value_unreadable',
          attempts: 3,
        },
        { subject: { type: 'town', code: town }, marketCode: null, code: 'stored_value_unreadable' },
      ]);
      const pairs = left.reduce((sum, each) => sum + each.pairs, 0);
      expect(broken).toMatchObject({
        status: 'incomplete',
        failure: 'pairs_missing',
        missing: { markets: 1, pairs },
        findings: { opened: 0, resolved: 0 },
      });
      expect(broken.evaluated.pairs + pairs).toBe(broken.expected.pairs);
      const all = { include: 'not_applicable' };
      const before = await verdictLines(system.api, sound.sweep.id, all);
      const after = new Set(
        (await verdictLines(system.api, broken.id, all)).map((line) => JSON.stringify(line)),
      );
      expect(after.size).toBe(broken.evaluated.pairs);
      const lost = before.filter((line) => !after.has(JSON.stringify(line)));
      expect(lost).toHaveLength(pairs);
      expect(
        lost.every(
          ({ subject, marketCode }) => marketCode === MARKET || subject.code === town || marketCode === null,
        ),
      ).toBe(true);
      expect(await findings()).toEqual(sound.findings);
    },
    LONG,
  );

  it('is told of without its value: in the answers, in the log, among the figures', async () => {
    const { worker, service } = system;
    expect(worker.output).toContain(`left out market/${MARKET}: stored_value_unreadable`);
    const figures = await system.workerFigures();
    expect(figures).toMatch(/hongzhu_sweep_cells_left_out_total 2/);
    const told = [worker.output, service.output, figures, JSON.stringify(await missing(broken.id))];
    expect(told.filter((text) => text.includes(SECRET))).toEqual([]);
  });

  it(
    'once it is repaired, a sweep of its town is complete',
    async () => {
      await writeRoster(original);
      const town = (await missing(broken.id))[0]!.townCode!;
      const again = await sweep(system.api, { asOf, towns: [town] });
      expect(again).toMatchObject({ status: 'complete', missing: { markets: 0, pairs: 0 } });
      expect(await missing(again.id)).toEqual([]);
      expect(await findings()).toEqual(sound.findings);
    },
    LONG,
  );

  it('is asked for with the id of a sweep', async () => {
    const unknown = await system.api.get(`/sweeps/00000000-0000-7000-8000-000000000000/missing`);
    expectStatus(unknown, 404);
    const forged = await system.api.get(`/sweeps/${broken.id}/missing`, { query: { cursor: 'x' } });
    expectStatus(forged, 400);
  });
});
