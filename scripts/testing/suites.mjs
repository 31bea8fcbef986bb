import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MINUTES = 60_000;

/**
 * A part of `npm test`. With `specs` (globs under the root) it is a Jest run and counts its tests; with `command`
 * it is a check that counts as one. `servers`: it is given the addresses of MariaDB and Redis. `alone`: nothing
 * runs beside it, because it measures times or loads both processors.
 * @typedef {{ name: string, limitMs: number, servers: boolean, alone: boolean,
 *   specs?: string[], jestArgs?: string[], command?: string[] }} Suite
 */

/** @type {Suite[]} */
export const SUITES = [
  // The longest first, so that all that can run beside it does.
  jest('contracts', ['test/contracts', 'test/services'], {
    servers: true,
    limitMs: 30 * MINUTES,
    jestArgs: ['--maxWorkers=2'],
  }),
  check('lint', ['npm', 'run', '--silent', 'lint']),
  check('types', [process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.spec.json']),
  jest('unit', ['libs/*/src', 'apps/*/src'], { servers: true }),
  jest('rules', ['test/rules', 'test/sample-city']),
  jest('gates', ['test/gates', 'test/faults']),
  jest('e2e', [], {
    specs: ['test/e2e/*.spec.ts'],
    servers: true,
    alone: true,
    limitMs: 30 * MINUTES,
    // Half of its time it waits: for processes to start, for leases and time-outs.
    jestArgs: ['--maxWorkers=2'],
  }),
  // Those that measure how long something takes, one after the other.
  jest('timed', ['test/e2e/timed'], { servers: true, alone: true, jestArgs: ['--maxWorkers=1'] }),
  // It has servers of its own, since it kills them.
  { ...check('faults', [process.execPath, 'scripts/test-faults.mjs', '--short']), alone: true },
];

/**
 * The suites of these names, in the order in which they run; all of them for no name.
 * @param {string[]} names
 * @returns {Suite[]} throws a RangeError for a name that no suite has
 */
export function suitesNamed(names) {
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    throw new RangeError(
      `no suite is called ${unknown}; there are ${SUITES.map(({ name }) => name).join(', ')}`,
    );
  }
  return names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name));
}

/**
 * The specs that no suite would run.
 * @param {string} root
 * @returns {string[]} paths relative to the root
 */
export function specsOfNoSuite(root) {
  const owned = SUITES.flatMap(({ specs = [] }) => specs).map(globToPattern);
  return ['libs', 'apps', 'test', 'scripts']
    .flatMap((folder) => specsUnder(root, folder))
    .filter((spec) => !owned.some((pattern) => pattern.test(spec)));
}

function specsUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return specsUnder(root, path);
      return /\.(spec|test)\.[a-z]+$/.test(entry.name) ? [path] : [];
    });
}

function globToPattern(glob) {
  return new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('**/*', '.+').replaceAll('*', '[^/]+')}$`);
}

function check(name, command) {
  return { name, command, servers: false, alone: false, limitMs: 10 * MINUTES };
}

function jest(name, folders, options = {}) {
  const specs = folders.map((folder) => `${folder}/**/*.spec.ts`);
  return { name, specs, servers: false, alone: false, limitMs: 20 * MINUTES, ...options };
}
