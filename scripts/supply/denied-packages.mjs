import semver from 'semver';
import { allPackages } from './production-packages.mjs';

/**
 * A range of versions with a known hole.
 * @typedef {{ name: string, versions: string, advisory: string, why: string }} DeniedVersions
 */

/**
 * The packages of a lockfile that have a known hole, wherever in the tree and whatever for: who builds with a bad
 * version ships what it made.
 * @param {{ packages: Record<string, any> }} lockfile
 * @param {readonly DeniedVersions[]} denied
 * @returns {string[]} a line for each, with its place, version and advisory
 */
export function deniedPackages(lockfile, denied) {
  return allPackages(lockfile).flatMap(({ path, name, version }) =>
    denied
      .filter((one) => one.name === name && satisfies(version, one.versions))
      .map(({ advisory, why }) => `${path} ${version}: ${advisory}, ${why}`),
  );
}

/** The order of an advisory's database: a pre-release stands before its release, and is in what surrounds it. */
function satisfies(version, versions) {
  return semver.satisfies(version, versions, { includePrerelease: true });
}

/**
 * Whether a text is a range of versions that leaves some version out.
 * @param {string} versions
 */
export const isRange = (versions) => !['*', '', null].includes(semver.validRange(versions));
