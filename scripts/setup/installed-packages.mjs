import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for. The witness is the record that npm itself writes
 * last, after everything is in place, so that an install that was cut short does not count.
 * @param {string} root folder of package-lock.json
 * @returns {boolean}
 */
export function packagesAreInstalled(root) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return installed !== null && holdsAll(readPackages(join(root, 'package-lock.json')) ?? {}, installed);
}

/** Packages for other platforms are optional: npm leaves them out. */
function holdsAll(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there === undefined) return optional === true;
    return there.version === version && there.integrity === integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
