import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productionPackages } from './production-packages.mjs';

/** What may be used without asking: none of them wants anything of what is built on it but a notice. */
const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'],
  ...['MIT-0', 'PostgreSQL', 'Python-2.0', 'Unlicense'],
]);

/**
 * The licences of what is installed to run the service. Of a package that is for another platform, and so is not
 * installed, it is the licence of the package that asks for it.
 * @param {string} root the folder with package-lock.json and node_modules
 * @returns {{ name: string, version: string, licence: string }[]} in the order of names and versions; each once;
 *   licence: an SPDX expression, or '' where the package names none
 */
export function licencesInUse(root) {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const rows = new Map();
  for (const { path, name, version } of productionPackages(lockfile)) {
    const licence = licenceOf(root, path) ?? licenceOf(root, ownerOf(lockfile, name)) ?? '';
    rows.set(`${name}@${version}`, { name, version, licence });
  }
  return [...rows.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/**
 * What keeps packages from being used.
 * @param {readonly { name: string, version: string, licence: string }[]} rows
 * @returns {string[]} a line for each
 */
export function refusedLicences(rows) {
  return rows
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence || 'names no licence'}`);
}

/** "A OR B" leaves the choice, "A AND B" asks for both. */
function isAllowed(licence) {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

/** @returns {string | null} null for a package that is not installed */
function licenceOf(root, path) {
  if (path === null) return null;
  try {
    const { license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    return typeof license === 'string' ? license : (license?.type ?? '');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function ownerOf({ packages }, name) {
  const owner = Object.entries(packages).find(([, entry]) => name in (entry.optionalDependencies ?? {}));
  return owner?.[0] ?? null;
}

const compare = (a, b) => (a < b ? -1 : Number(a > b));
