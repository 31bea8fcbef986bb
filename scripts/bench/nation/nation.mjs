import { readFileSync } from 'node:fs';
import mysql from 'mysql2/promise';
import { openPersistence } from '@hongzhu/persistence';
import { freshServers } from '../production.mjs';
import { InProcessSweep } from '../yardsticks/in-process-sweep.mjs';
import { loadNation } from './load-nation.mjs';

/** A database with a nation of so many markets in it, its rosters made, and use cases on it in this process. */
export class Nation {
  static async found(addresses, number, { markets, folder }) {
    const servers = await freshServers(addresses, number);
    // A night that changes one market in twenty alike would have its tasks held, and every night after it look at them.
    const settings = { ...servers, HONGZHU_DATA_DIR: folder, HONGZHU_BRAKE_LEAST: '1000000000' };
    const ours = await InProcessSweep.open(settings);
    const connection = await mysql.createConnection(servers.HONGZHU_DATABASE_URL);
    await loadNation(connection, { markets, asOf: ours.today });
    // A start makes the rosters that are missing.
    const url = servers.HONGZHU_DATABASE_URL;
    await (await openPersistence({ dialect: 'mysql', url, poolSize: 1 })).close();
    return new Nation(ours, connection, { settings, markets });
  }

  /** @param {{ settings: Record<string, string>, markets: number }} of `settings` name its servers to a process */
  constructor(ours, connection, { settings, markets }) {
    Object.assign(this, { ours, connection, settings, markets });
  }

  get url() {
    return this.settings.HONGZHU_DATABASE_URL;
  }

  /** The process of the database server, on this machine. */
  async serverPid() {
    const [[{ file }]] = await this.connection.query('select @@pid_file as file');
    return Number(readFileSync(file, 'utf8'));
  }

  /** Some markets' codes, at even distances. */
  async sample(count) {
    const [rows] = await this.connection.query('select code from market order by code');
    return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)].code);
  }

  /**
   * What changes in a night: one market in twenty has surveyed other numbers, and one of its organizations has
   * closed or opened. Through the registry's own writer, rosters and all, and put down for a recheck, as by an import.
   */
  async change(night) {
    const [rows] = await this.connection.query('select code from market order by code');
    const changed = rows.filter((_, i) => i % 20 === night % 20).map(({ code }) => code);
    for (let from = 0; from < changed.length; from += 500) {
      await this.changeSome(changed.slice(from, from + 500));
    }
  }

  async close() {
    await this.connection.end();
    await this.ours.close();
  }

  async changeSome(codes) {
    const { transactions, registry } = this.ours.backends.ports;
    const markets = await Promise.all(codes.map((code) => registry.getMarket(code)));
    const [rows] = await this.connection.query(
      'select code, name, kind, market_code, town_code, industry, lon, lat, status from organization where code in (?)',
      [codes.map((code) => `${code.replace('M', 'O')}-020`)],
    );
    const organizations = rows.map((row) => ({
      ...{ code: row.code, name: row.name, kind: row.kind, marketCode: row.market_code },
      ...{ townCode: row.town_code, industry: row.industry, lon: row.lon, lat: row.lat },
      ...{ status: row.status === 'open' ? 'closed' : 'open', openedOn: '2015-01-01', closedOn: null },
    }));
    const surveyed = markets.map((market) => ({
      ...market,
      surveyedOperatorCount: market.surveyedOperatorCount === 135 ? 100 : 135,
    }));
    await transactions.run(async ({ registry: store, rechecks }) => {
      const touched = await store.apply([
        { list: 'markets', upserts: surveyed, deletedKeys: [] },
        { list: 'organizations', upserts: organizations, deletedKeys: [] },
      ]);
      await rechecks.put(touched, 'change', new Date());
    });
  }
}
