import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Folders that such a build itself leaves among what it reads. */
const BUILT = ['bundle', 'bundle.former', 'bundle.new', 'public'];

/**
 * @param {readonly string[]} sources files and folders, relative to the root
 * @returns {string} a digest of everything that a build of them reads
 */
export function digestOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesAt).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Whether what is there was built from sources of that digest.
 * @param {{ mark: string, result: string }} built files: the mark, and one that every build of it makes
 * @param {string} digest
 */
export function wasBuiltFrom({ mark, result }, digest) {
  try {
    readFileSync(result);
    return readFileSync(mark, 'utf8') === digest;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Written last, so that a build that was cut short does not count.
 * @param {{ mark: string }} built
 * @param {string} digest
 */
export function markBuilt({ mark }, digest) {
  writeFileSync(mark, digest);
}

function filesAt(path) {
  const entries = listed(path);
  if (entries === null) return [path];
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return BUILT.includes(entry.name) ? [] : filesAt(inside);
    return /\.(spec|fixture)\.|\.(map|tsbuildinfo|sha256)$|\.d\.ts$/.test(entry.name) ? [] : [inside];
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
