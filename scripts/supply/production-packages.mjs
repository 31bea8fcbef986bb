const FOLDER = 'node_modules/';

/**
 * What is installed to run the service, as a lockfile has it: packages of registries, without those that only build
 * and test, and without the workspaces.
 * @param {{ packages: Record<string, any> }} lockfile
 * @returns {{ path: string, name: string, version: string, isOptional: boolean }[]} in the order of their paths;
 *   optional: it need not be there, since it is for some platforms only
 */
export function productionPackages(lockfile) {
  return lockedPackages(lockfile)
    .filter(({ entry }) => entry.dev !== true)
    .map(described);
}

/**
 * Every package of a lockfile that comes from a registry.
 * @param {{ packages: Record<string, any> }} lockfile
 */
export function allPackages(lockfile) {
  return lockedPackages(lockfile).map(described);
}

function lockedPackages({ packages }) {
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes(FOLDER) && entry.link !== true)
    .map(([path, entry]) => ({ path, entry }));
}

function described({ path, entry }) {
  const name = entry.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
  return { path, name, version: entry.version, isOptional: entry.optional === true };
}
