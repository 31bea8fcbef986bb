import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests need of the machine, and the Debian package that brings it. */
const NEEDED = {
  mariadbd: 'mariadb-server',
  'mariadb-install-db': 'mariadb-server',
  'redis-server': 'redis-server',
};

/**
 * The paths of the server programs. Installs what is missing where that can be done unasked: as root, with apt-get.
 * @returns {Promise<Record<keyof typeof NEEDED, string>>} rejects with a message that says what to install
 */
export async function serverPrograms() {
  const packages = missingPackages();
  if (packages.length > 0) {
    if (process.getuid?.() !== 0 || findProgram('apt-get') === null) throw new Error(whatToInstall(packages));
    console.log(`安装测试所需的服务 (installing ${packages.join(', ')} for the tests)`);
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', ...packages);
    if (missingPackages().length > 0) throw new Error(whatToInstall(missingPackages()));
  }
  return Object.fromEntries(Object.keys(NEEDED).map((name) => [name, findProgram(name)]));
}

function missingPackages() {
  const missing = Object.keys(NEEDED).filter((name) => findProgram(name) === null);
  return [...new Set(missing.map((name) => NEEDED[name]))];
}

function whatToInstall(packages) {
  return [
    `测试需要 MariaDB 和 Redis,请先安装:apt-get install -y ${packages.join(' ')}`,
    `The tests need MariaDB and Redis. Please install (Debian names): apt-get install -y ${packages.join(' ')}`,
  ].join('\n');
}

/** Servers live in sbin folders, which are not on every user's PATH. */
function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function aptGet(...args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`apt-get ${args[0]}: exit code ${code}`)),
    );
  });
}
