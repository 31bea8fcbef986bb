import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import mysql from 'mysql2/promise';
import { freePort } from './free-port.js';

const run = promisify(execFile);
/** The modes that MySQL 8.4 has by default; MariaDB's own are laxer. */
const SQL_MODE =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
const START_TIMEOUT_MS = 60_000;
const AS_ROOT = process.getuid?.() === 0 ? ['--user=root'] : [];

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

/** A server that starts deletes the temporary tables that it finds: those of others have to be elsewhere. */
const temporaryFiles = (folder: string): string => `--tmpdir=${folder}`;

/** Makes the data folder with one account that may do everything; answers its password. */
async function installData(folder: string): Promise<string> {
  const password = randomUUID();
  const options = [
    ...['--no-defaults', `--datadir=${join(folder, 'data')}`, temporaryFiles(folder)],
    ...['--skip-test-db', ...AS_ROOT],
  ];
  try {
    await run('mariadb-install-db', options);
  } catch (cause) {
    throw new Error('MariaDB could not be set up; is it installed? apt-get install -y mariadb-server', {
      cause,
    });
  }
  await writeFile(
    join(folder, 'init.sql'),
    `create user 'test'@'127.0.0.1' identified by '${password}';\ngrant all on *.* to 'test'@'127.0.0.1' with grant option;\n`,
  );
  return password;
}

const serverOptions = (folder: string, port: number): string[] => [
  '--no-defaults',
  ...AS_ROOT,
  `--datadir=${join(folder, 'data')}`,
  temporaryFiles(folder),
  `--socket=${join(folder, 'socket')}`,
  `--pid-file=${join(folder, 'pid')}`,
  `--port=${port}`,
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--default-time-zone=+00:00',
  `--sql-mode=${SQL_MODE}`,
  '--innodb-flush-log-at-trx-commit=0',
  `--init-file=${join(folder, 'init.sql')}`,
];

/**
 * Starts a MariaDB of its own, with its own data folder and a free loopback port, in UTC and utf8mb4 and with
 * MySQL's strictness unless `flags` say otherwise. Needs `mariadbd` and `mariadb-install-db` (Debian:
 * `apt-get install mariadb-server`).
 */
export async function startPrivateMariadb(flags: readonly string[] = []): Promise<PrivateMariadb> {
  const folder = await mkdtemp(join(tmpdir(), 'hongzhu-mariadb-'));
  const password = await installData(folder);
  const port = await freePort();
  const server = spawn('mariadbd', [...serverOptions(folder, port), ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
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
  const createDatabase = (options = ''): Promise<string> => createDatabaseAt(adminUrl, options);
  return { pid: server.pid ?? 0, port, createDatabase, stop };
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
