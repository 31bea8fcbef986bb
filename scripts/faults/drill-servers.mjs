import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { serverPrograms } from '../testing/server-programs.mjs';
import { layOutMariadb } from '../testing/start-mariadb.mjs';
import { layOutRedis } from '../testing/start-redis.mjs';
import { CutProxy } from './cut-proxy.mjs';
import { sendToRedis } from './send-to-redis.mjs';

const DATABASE = 'drill';

/**
 * The drill's own MariaDB and Redis, and what is done to them. Each process under test reaches them by lines of its own,
 * which can be cut; the drill itself uses the servers' addresses.
 */
export class DrillServers {
  #mariadb;
  #redis;
  #running = { mariadb: null, redis: null };
  #lines;
  #pristine;

  /**
   * @param {string} folder an existing folder for their data
   * @param {number} processes how many there are under test
   */
  static async layOut(folder, processes) {
    const programs = await serverPrograms();
    const [mariadb, redis] = await Promise.all([
      layOutMariadb(programs, folder),
      layOutRedis(programs, folder),
    ]);
    const ports = [mariadb, redis].map(({ url }) => Number(new URL(url).port));
    const lines = [];
    for (let i = 0; i < processes; i += 1) {
      const [toMariadb, toRedis] = await Promise.all(ports.map((port) => CutProxy.open(port)));
      lines.push({ toMariadb, toRedis });
    }
    return new DrillServers(folder, { mariadb, redis, lines });
  }

  constructor(folder, { mariadb, redis, lines }) {
    this.#mariadb = mariadb;
    this.#redis = redis;
    this.#lines = lines;
    this.#pristine = join(folder, 'pristine');
  }

  /** The database, not by way of the proxy. */
  get databaseUrl() {
    return new URL(DATABASE, this.#mariadb.url).href;
  }

  /** The ports from which the database sees one of the processes. */
  portsAtDatabase(process) {
    return this.#lines[process].toMariadb.portsAtServer;
  }

  /** The settings that name the servers to each of the processes under test. */
  get settings() {
    return this.#lines.map(({ toMariadb, toRedis }) => ({
      HONGZHU_DATABASE_URL: withPort(this.databaseUrl, toMariadb.port),
      HONGZHU_REDIS_URL: withPort(this.#redis.url, toRedis.port),
    }));
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

  /** kill -9; resolves when it is gone. */
  async kill(name) {
    const server = this.#running[name];
    server.signal('SIGKILL');
    await server.gone;
  }

  /** A new server on the same data and port. */
  async restart(name) {
    this.#running[name] = await { mariadb: this.#mariadb, redis: this.#redis }[name].start();
  }

  /** SIGSTOP: it keeps its connections and answers nothing. */
  freezeRedis() {
    this.#running.redis.signal('SIGSTOP');
  }

  thawRedis() {
    this.#running.redis.signal('SIGCONT');
  }

  async flushRedis() {
    await sendToRedis(this.#redis.url, 'FLUSHALL');
  }

  /** Nothing passes on the lines of these processes meanwhile. */
  cut(processes) {
    for (const proxy of this.#proxies(processes)) proxy.cut();
  }

  /** See `CutProxy.mend`. */
  mend(processes, how) {
    for (const proxy of this.#proxies(processes)) proxy.mend(how);
  }

  /** Ends everything at once. */
  async destroy() {
    const running = Object.values(this.#running).filter((server) => server !== null);
    for (const server of running) server.signal('SIGKILL');
    const closing = this.#proxies(this.#lines.keys()).map((proxy) => proxy.close());
    await Promise.all([...running.map(({ gone }) => gone), ...closing]);
  }

  #proxies(processes) {
    return [...processes].flatMap((number) => Object.values(this.#lines[number]));
  }
}

function withPort(url, port) {
  const other = new URL(url);
  other.port = String(port);
  return other.href;
}
