import { readFileSync } from 'node:fs';
import mysql from 'mysql2/promise';
import { openPersistence } from '@hongzhu/persistence';
import { freshServers } from '../production.mjs';
import { InProcessSweep } from '../yardsticks/in-process-sweep.mjs';
import { loadNation } from './load-nation.mjs';
import { changesOfMarkets, marketsOfNight } from './nightly-change.mjs';

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

  /** What changes in a night, through the registry's own writer, rosters and all, and put down for a recheck. */
  async change(night) {
    const changed = await marketsOfNight(this.connection, night);
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
    const changes = await changesOfMarkets(this.connection, registry, codes);
    await transactions.run(async ({ registry: store, rechecks }) => {
      await rechecks.put(await store.apply(changes), 'change', new Date());
    });
  }
}
