import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The paths of programs or files that tests need of the machine. Installs what is missing where that can be done unasked: as
 * root, with apt-get.
 * @template {string} N
 * @param {Record<N, string>} needed the Debian package that brings each; a name with a slash is a file
 * @param {{ zh: string, en: string }} what how they are called for people
 * @returns {Promise<Record<N, string>>} rejects with a message that says what to install
 */
export async function neededPrograms(needed, what) {
  const packages = missingPackages(needed);
  if (packages.length > 0) {
    if (process.getuid?.() !== 0 || findProgram('apt-get') === null) {
      throw new Error(whatToInstall(packages, what));
    }
    console.log(`安装测试所需的${what.zh} (installing ${packages.join(', ')} for the tests)`);
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', ...packages);
    if (missingPackages(needed).length > 0) throw new Error(whatToInstall(missingPackages(needed), what));
  }
  return Object.fromEntries(Object.keys(needed).map((name) => [name, findProgram(name)]));
}

function missingPackages(needed) {
  const missing = Object.keys(needed).filter((name) => findProgram(name) === null);
  return [...new Set(missing.map((name) => needed[name]))];
}

function whatToInstall(packages, { zh, en }) {
  return [
    `测试需要${zh}，请先安装：apt-get install -y ${packages.join(' ')}`,
    `The tests need ${en}. Please install (Debian names): apt-get install -y ${packages.join(' ')}`,
  ].join('\n');
}

/** Servers live in sbin folders, which are not on every user's PATH. */
function findProgram(name) {
  if (name.includes('/')) return isThere(name, constants.R_OK) ? name : null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const files = folders.map((folder) => join(folder, name));
  return files.find((file) => isThere(file, constants.X_OK)) ?? null;
}

function isThere(file, mode) {
  try {
    accessSync(file, mode);
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
