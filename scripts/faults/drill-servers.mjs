import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { serverPrograms } from '../testing/server-programs.mjs';
import { layOutMariadb } from '../testing/start-mariadb.mjs';
import { layOutRedis } from '../testing/start-redis.mjs';
import { CutProxy } from './cut-proxy.mjs';
import { sendToRedis } from './send-to-redis.mjs';

const DATABASE = 'drill';

/**
 * The drill's own MariaDB and Redis, each with a proxy before it, and what is done to them. Processes under test use the
 * addresses of the proxies, the drill itself those of the servers.
 */
export class DrillServers {
  #mariadb;
  #redis;
  #running = { mariadb: null, redis: null };
  #proxies = [];
  #pristine;

  /** @param {string} folder an existing folder for their data */
  static async layOut(folder) {
    const programs = await serverPrograms();
    const [mariadb, redis] = await Promise.all([
      layOutMariadb(programs, folder),
      layOutRedis(programs, folder),
    ]);
    const proxies = [];
    for (const { url } of [mariadb, redis]) proxies.push(await CutProxy.open(Number(new URL(url).port)));
    return new DrillServers(folder, { mariadb, redis, proxies });
  }

  constructor(folder, { mariadb, redis, proxies }) {
    this.#mariadb = mariadb;
    this.#redis = redis;
    this.#proxies = proxies;
    this.#pristine = join(folder, 'pristine');
  }

  /** The database, not by way of the proxy. */
  get databaseUrl() {
    return new URL(DATABASE, this.#mariadb.url).href;
  }

  /** The settings that name the servers to the processes under test. */
  get settings() {
    const [mariadb, redis] = this.#proxies;
    return {
      HONGZHU_DATABASE_URL: withPort(this.databaseUrl, mariadb.port),
      HONGZHU_REDIS_URL: withPort(this.#redis.url, redis.port),
    };
  }

  async start() {
    this.#running.mariadb = await this.#mariadb.start();
    this.#running.redis = await this.#redis.start();
  }

  async stop() {
    await Promise.all(Object.values(this.#running).map((server) => server?.stop()));
  }

  /** Makes the empty database. */
  async createDatabase() {
    const connection = await mysql.createConnection(this.#mariadb.url);
    await connection.query(`create database ${DATABASE} character set utf8mb4`);
    await connection.end();
  }

  /** Keeps the data as they are, to be taken up again; the servers are stopped. */
  keepData() {
    return cp(this.#mariadb.data, this.#pristine, { recursive: true });
  }

  /** Puts the data that were kept in the place of what has become of them; the servers are stopped. */
  async takeUpData() {
    for (const { data } of [this.#mariadb, this.#redis]) await rm(data, { recursive: true });
    await cp(this.#pristine, this.#mariadb.data, { recursive: true });
    await mkdir(this.#redis.data);
  }

  /** kill -9, and after some time a new server on the same data and port. */
  async killAndRestart(name, seconds) {
    const server = this.#running[name];
    server.signal('SIGKILL');
    await server.gone;
    await pause(seconds * 1000);
    this.#running[name] = await { mariadb: this.#mariadb, redis: this.#redis }[name].start();
  }

  /** SIGSTOP: it keeps its connections and answers nothing. */
  async freezeRedis(seconds) {
    this.#running.redis.signal('SIGSTOP');
    await pause(seconds * 1000);
    this.#running.redis.signal('SIGCONT');
  }

  async flushRedis() {
    await sendToRedis(this.#redis.url, 'FLUSHALL');
  }

  /** Nothing passes between the processes and either server meanwhile; see `CutProxy.mend`. */
  async cutNetwork(seconds, mended) {
    for (const proxy of this.#proxies) proxy.cut();
    await pause(seconds * 1000);
    for (const proxy of this.#proxies) proxy.mend(mended);
  }

  /** Ends everything at once. */
  async destroy() {
    const running = Object.values(this.#running).filter((server) => server !== null);
    for (const server of running) server.signal('SIGKILL');
    await Promise.all([...running.map(({ gone }) => gone), ...this.#proxies.map((proxy) => proxy.close())]);
  }
}

function withPort(url, port) {
  const other = new URL(url);
  other.port = String(port);
  return other.href;
}
