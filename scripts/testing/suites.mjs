import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MINUTES = 60_000;

/**
 * A part of `npm test`. With `specs` (globs under the root) it is a Jest run and counts its tests; with `command`
 * it is a check that counts as one. `servers`: it is given the addresses of MariaDB and Redis. `browser`: it is
 * given the path of one. `embedded`: it is given a data folder to copy, with tables and no rows. `alone`: it runs last, with nothing beside it, because it measures times or loads all processors.
 * @typedef {{ name: string, limitMs: number, servers: boolean, browser?: boolean, embedded?: boolean, alone?: boolean,
 *   specs?: string[], jestArgs?: string[], command?: string[] }} Suite
 */

/**
 * A process that has loaded specs before, each with modules and hooks of its own, is two to three times slower at all that
 * allocates: the next spec gets a new one.
 */
const NEW_PROCESS_EACH = '--workerIdleMemoryLimit=1MB';
/** The same, for specs most of which are over sooner than a process has started. */
const NEW_PROCESS_NOW_AND_THEN = '--workerIdleMemoryLimit=300MB';

/**
 * One worker each, since about as many suites run at once as there are processors (`test.mjs`): three at once on two take longer
 * than one after the other, as what each has in the caches is lost to the next.
 * @type {Suite[]}
 */
export const SUITES = [
  // The longest first, so that all that can run beside it does.
  jest('e2e', [], { specs: ['test/e2e/*.spec.ts'], servers: true, embedded: true, limitMs: 60 * MINUTES }),
  jest('contracts', ['test/contracts', 'test/services'], { servers: true, limitMs: 60 * MINUTES }),
  jest('browser', ['test/browser'], { browser: true, embedded: true }),
  jest('unit', ['libs/*/src', 'apps/*/src'], { servers: true, processes: NEW_PROCESS_NOW_AND_THEN }),
  check('lint', ['npm', 'run', '--silent', 'lint']),
  jest('rules', ['test/rules', 'test/sample-city']),
  check('types', [process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.spec.json']),
  jest('gates', ['test/gates', 'test/faults']),
  // Those that measure how long something takes, one after the other.
  jest('timed', ['test/e2e/timed'], { servers: true, alone: true }),
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
  return { name, command, servers: false, limitMs: 40 * MINUTES };
}

function jest(name, folders, { processes = NEW_PROCESS_EACH, ...options } = {}) {
  const specs = folders.map((folder) => `${folder}/**/*.spec.ts`);
  const jestArgs = ['--maxWorkers=1', processes];
  return { name, specs, jestArgs, servers: false, limitMs: 40 * MINUTES, ...options };
}
