import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the console is made of: its sources, what it takes of the workspace as built, the packages, and how it is built. */
const SOURCES = [
  'apps/console/src',
  'apps/console/index.html',
  'libs/client/dist',
  'libs/contracts/dist',
  'libs/permissions/dist',
  'package-lock.json',
  'scripts/console',
  'scripts/build-console.mjs',
];
const MARK = 'dist/public.sha256';

/** @returns {string} a digest of everything that a build of the console reads */
export function digestOfConsole() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesAt).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} consoleRoot
 * @param {string} digest
 */
export function wasBuiltFrom(consoleRoot, digest) {
  try {
    readFileSync(join(consoleRoot, 'dist/public/index.html'));
    return readFileSync(join(consoleRoot, MARK), 'utf8') === digest;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Written last, so that a build that was cut short does not count.
 * @param {string} consoleRoot
 * @param {string} digest
 */
export function markBuilt(consoleRoot, digest) {
  writeFileSync(join(consoleRoot, MARK), digest);
}

function filesAt(path) {
  const entries = listed(path);
  if (entries === null) return [path];
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesAt(inside);
    return /\.(spec|fixture)\.|\.(map|tsbuildinfo)$|\.d\.ts$/.test(entry.name) ? [] : [inside];
  });
}

/** @returns {import('node:fs').Dirent[] | null} null of a file */
function listed(path) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
