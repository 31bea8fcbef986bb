import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';

const run = promisify(execFile);
const START_TIMEOUT_MS = 60_000;

/** A MySQL or MariaDB server on the loopback that tests may do anything to. */
export interface MysqlServer {
  /** Makes an empty database and answers its URL; `options` are those of CREATE DATABASE. */
  createDatabase(options?: string): Promise<string>;
  /** Ends the server and deletes its data; a server that was given stays, less the databases made here. */
  stop(): Promise<void>;
}
export interface PrivateMariadb extends MysqlServer {
  readonly pid: number;
  readonly port: number;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function createDatabaseAt(adminUrl: string, options: string): Promise<string> {
  const url = new URL(adminUrl);
  url.pathname = `/hz_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  const connection = await mysql.createConnection(adminUrl);
  try {
    await connection.query(`create database ${url.pathname.slice(1)} ${options}`);
  } finally {
    await connection.end();
  }
  return url.href;
}

async function untilReady(url: string, server: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      await (await mysql.createConnection(url)).end();
      return;
    } catch (error) {
      if (server.exitCode === null && Date.now() < deadline) await sleep(100);
      else throw new Error(`mariadbd did not start: ${log()}`, { cause: error });
    }
  }
}

/**
 * Starts a MariaDB of its own, with its own data folder and a free loopback port, in UTC and utf8mb4 unless
 * `flags` say otherwise. Needs `mariadbd` and `mariadb-install-db` (Debian: `apt-get install mariadb-server`).
 */
export async function startPrivateMariadb(flags: readonly string[] = []): Promise<PrivateMariadb> {
  const folder = await mkdtemp(join(tmpdir(), 'hongzhu-mariadb-'));
  const data = join(folder, 'data');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const password = randomUUID();
  await run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...asRoot]);
  const init = join(folder, 'init.sql');
  await writeFile(
    init,
    `create user 'test'@'127.0.0.1' identified by '${password}';\ngrant all on *.* to 'test'@'127.0.0.1' with grant option;\n`,
  );
  const port = await freePort();
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      `--socket=${join(folder, 'socket')}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--default-time-zone=+00:00',
      '--innodb-flush-log-at-trx-commit=0',
      `--init-file=${init}`,
      ...flags,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
    },
  );
  let log = '';
  server.stderr.on('data', (piece: Buffer) => (log = (log + piece.toString()).slice(-4000)));
  const kill = (): boolean => server.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill);
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  const adminUrl = `mysql://test:${password}@127.0.0.1:${port}/mysql`;
  try {
    await untilReady(adminUrl, server, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    pid: server.pid ?? 0,
    port,
    createDatabase: (options = '') => createDatabaseAt(adminUrl, options),
    stop,
  };
}

/** The server `HONGZHU_TEST_MYSQL_URL` names (an account that may create databases), else a private MariaDB. */
export async function testMysqlServer(): Promise<MysqlServer> {
  const given = process.env['HONGZHU_TEST_MYSQL_URL'];
  if (given === undefined || given === '') return startPrivateMariadb();
  const made: string[] = [];
  return {
    createDatabase: async (options = '') => {
      const url = await createDatabaseAt(given, options === '' ? 'character set utf8mb4' : options);
      made.push(new URL(url).pathname.slice(1));
      return url;
    },
    stop: async () => {
      const connection = await mysql.createConnection(given);
      for (const name of made) await connection.query(`drop database if exists ${name}`);
      await connection.end();
    },
  };
}
