import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answers, freePort, startPrivateServer } from './private-server.mjs';

/**
 * Starts a MariaDB with its own data folder, on a free loopback port.
 * @param {Record<string, string>} programs paths of mariadbd and mariadb-install-db
 * @param {string} folder an existing folder for its data and log; short, since its socket lies there
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url`: of a user who may create databases
 */
export async function startMariadb(programs, folder) {
  const data = join(folder, 'mariadb');
  const password = randomBytes(12).toString('hex');
  mkdirSync(data);
  const account = process.getuid?.() === 0 ? ['--user=root'] : [];
  await promisify(execFile)(programs['mariadb-install-db'], [
    '--no-defaults',
    `--datadir=${data}`,
    '--skip-test-db',
    ...account,
  ]);
  const firstStatements = join(folder, 'mariadb.sql');
  writeFileSync(
    firstStatements,
    `CREATE USER 'test'@'127.0.0.1' IDENTIFIED BY '${password}';\n` +
      `GRANT ALL PRIVILEGES ON *.* TO 'test'@'127.0.0.1' WITH GRANT OPTION;\n`,
    { mode: 0o600 },
  );
  const port = await freePort();
  const stop = await startPrivateServer(
    [
      programs.mariadbd,
      '--no-defaults',
      `--datadir=${data}`,
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
    ],
    // It greets a client only once the first statements are through.
    { logFile: join(folder, 'mariadb.log'), isReady: () => answers(port) },
  );
  return { url: `mysql://test:${password}@127.0.0.1:${port}/`, stop };
}
