import { platformOf } from './platform-of.mjs';

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * The lockfile with an entry for every optional dependency that a package of it names. npm leaves those of other
 * platforms out when the registry in use does not offer them, and then `npm ci` refuses the lockfile everywhere.
 * What is added has a version and a platform, but no checksum: nothing was downloaded.
 * @param {{ packages: Record<string, any> }} lockfile
 * @returns {{ packages: Record<string, any> }} the same object when nothing was missing
 */
export function completeLockfile(lockfile) {
  const missing = Object.values(lockfile.packages).flatMap((owner) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name, version]) => !isLocked(lockfile, name) && EXACT.test(version))
      .flatMap(([name, version]) => entryFor(name, version, owner)),
  );
  if (missing.length === 0) return lockfile;
  const packages = [...Object.entries(lockfile.packages), ...missing];
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

function isLocked({ packages }, name) {
  return Object.keys(packages).some((path) => path === name || path.endsWith(`node_modules/${name}`));
}

function entryFor(name, version, owner) {
  const platform = platformOf(name);
  if (platform === null) return [];
  const entry = { version, ...(owner.dev && { dev: true }), optional: true, ...platform };
  return [[`node_modules/${name}`, entry]];
}
