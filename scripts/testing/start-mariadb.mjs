import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answers, freePort, startPrivateServer } from './private-server.mjs';

/** A server that starts deletes the temporary tables that it finds: those of others have to be elsewhere. */
const temporaryFiles = (folder) => `--tmpdir=${folder}`;

/**
 * Lays out a MariaDB with its own data folder, on a free loopback port. It can be started, and started again on the
 * same data once it is gone.
 * @param {Record<string, string>} programs paths of mariadbd and mariadb-install-db
 * @param {string} folder an existing folder for its data and log; short, since its socket lies there
 * @param {readonly string[]} [flags] more of the server's options
 * @returns {Promise<{ url: string, data: string, start: () => Promise<import('./private-server.mjs').PrivateServer> }>}
 *   `url`: of a user who may create databases; `data`: its data folder
 */
export async function layOutMariadb(programs, folder, flags = []) {
  const data = join(folder, 'mariadb');
  const password = randomBytes(12).toString('hex');
  mkdirSync(data);
  const account = process.getuid?.() === 0 ? ['--user=root'] : [];
  await promisify(execFile)(programs['mariadb-install-db'], [
    '--no-defaults',
    `--datadir=${data}`,
    temporaryFiles(folder),
    '--skip-test-db',
    ...account,
  ]);
  const firstStatements = join(folder, 'mariadb.sql');
  writeFileSync(
    firstStatements,
    `CREATE USER IF NOT EXISTS 'test'@'127.0.0.1' IDENTIFIED BY '${password}';\n` +
      `GRANT ALL PRIVILEGES ON *.* TO 'test'@'127.0.0.1' WITH GRANT OPTION;\n`,
    { mode: 0o600 },
  );
  const port = await freePort();
  const command = [
    programs.mariadbd,
    '--no-defaults',
    `--datadir=${data}`,
    temporaryFiles(folder),
    `--socket=${join(folder, 'mariadb.sock')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    `--init-file=${firstStatements}`,
    '--character-set-server=utf8mb4',
    '--default-time-zone=+00:00',
    '--innodb-buffer-pool-size=256M',
    '--max-connections=300',
    ...account,
    ...flags,
  ];
  // It greets a client only once the first statements are through.
  const options = { logFile: join(folder, 'mariadb.log'), isReady: () => answers(port) };
  const url = `mysql://test:${password}@127.0.0.1:${port}/`;
  return { url, data, start: () => startPrivateServer(command, options) };
}

/**
 * Lays out such a MariaDB and starts it. Unless it is durable it waits for no disk: the data of a test need not outlive the
 * machine.
 * @param {Record<string, string>} programs
 * @param {string} folder
 * @param {{ isDurable: boolean }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startMariadb(programs, folder, { isDurable }) {
  const flags = isDurable ? [] : ['--innodb-flush-log-at-trx-commit=0'];
  const { url, start } = await layOutMariadb(programs, folder, flags);
  const { stop } = await start();
  return { url, stop };
}
