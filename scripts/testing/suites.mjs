import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MINUTES = 60_000;

/**
 * A part of `npm test`. With `specs` (globs under the root) it is a Jest run and counts its tests; with `command`
 * it is a check that counts as one. `servers`: it is given the addresses of MariaDB and Redis. `stage`: what of one
 * stage runs side by side before the next; `alone`: last, with nothing beside it, because it measures times or loads both
 * processors. `browser`: it is given the path of one.
 * @typedef {{ name: string, limitMs: number, servers: boolean, browser?: boolean, stage: number | 'alone',
 *   specs?: string[], jestArgs?: string[], command?: string[] }} Suite
 */

/**
 * A process that has loaded specs before, each with modules and hooks of its own, is two to three times slower at all that
 * allocates: the next spec gets a new one.
 */
const NEW_PROCESS_EACH = '--workerIdleMemoryLimit=1MB';
/** The same, for specs most of which are over sooner than a process has started. */
const NEW_PROCESS_NOW_AND_THEN = '--workerIdleMemoryLimit=300MB';

/** @type {Suite[]} */
export const SUITES = [
  // The longest first, so that all that can run beside it does.
  jest('contracts', ['test/contracts', 'test/services'], {
    servers: true,
    limitMs: 45 * MINUTES,
    jestArgs: ['--maxWorkers=2', NEW_PROCESS_EACH],
  }),
  check('lint', ['npm', 'run', '--silent', 'lint']),
  check('types', [process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.spec.json']),
  jest('unit', ['libs/*/src', 'apps/*/src'], {
    servers: true,
    jestArgs: ['--maxWorkers=1', NEW_PROCESS_NOW_AND_THEN],
  }),
  jest('rules', ['test/rules', 'test/sample-city'], { jestArgs: ['--maxWorkers=2', NEW_PROCESS_EACH] }),
  jest('gates', ['test/gates', 'test/faults']),
  jest('e2e', [], {
    specs: ['test/e2e/*.spec.ts'],
    servers: true,
    stage: 2,
    limitMs: 45 * MINUTES,
    // Half of its time it waits: for processes to start, for leases and time-outs.
    jestArgs: ['--maxWorkers=2', NEW_PROCESS_EACH],
  }),
  // Beside it, in the half that it waits.
  jest('browser', ['test/browser'], {
    browser: true,
    stage: 2,
    limitMs: 45 * MINUTES,
    jestArgs: ['--maxWorkers=1', NEW_PROCESS_EACH],
  }),
  // Those that measure how long something takes, one after the other.
  jest('timed', ['test/e2e/timed'], { servers: true, stage: 'alone', jestArgs: ['--maxWorkers=1'] }),
  // It has servers of its own, since it kills them.
  { ...check('faults', [process.execPath, 'scripts/test-faults.mjs', '--short']), stage: 'alone' },
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
  return { name, command, servers: false, stage: 1, limitMs: 40 * MINUTES };
}

function jest(name, folders, options = {}) {
  const specs = folders.map((folder) => `${folder}/**/*.spec.ts`);
  return { name, specs, servers: false, stage: 1, limitMs: 40 * MINUTES, ...options };
}
