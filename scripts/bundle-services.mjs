import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseDigest } from '@hongzhu/platform';
import { rolldown } from 'rolldown';
import { digestOf, markBuilt, wasBuiltFrom } from './building/built-from.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const APPLICATIONS = ['all-in-one', 'rules-service', 'sweep-worker'];
/** Compiled by itself into each bundle, since a thread is started with a file of its own. */
const THREAD = 'libs/tables/dist/threaded/table-thread.js';
/**
 * Loaded as packages: those with compiled code or files of their own beside them, and those that others also look for while they
 * run (there has to be one of each).
 */
const PACKAGES = [
  '@bull-board/api',
  '@bull-board/fastify',
  '@electric-sql/pglite',
  '@node-rs/argon2',
  'class-transformer',
  'class-validator',
  'msgpackr-extract',
  'swagger-ui-dist',
];
/** Readable as it is, so that the lines of a fault's trace mean something. Migrations are told apart by the names of their classes. */
const OUTPUT = {
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  keepNames: true,
};

/** Nest looks for many packages that this project does without, and goes on when they are not there. */
const isLookedForInVain = ({ code, message }) =>
  code === 'UNRESOLVED_IMPORT' && message.includes('in node_modules/');

/**
 * Puts the compiled code of each application and of the packages it needs into a few files. A process starts in half of the
 * time, since most of it goes into finding and reading some three thousand files.
 */
const digest = digestOf([
  ...APPLICATIONS.map((name) => `apps/${name}/dist`),
  ...readdirSync(join(root, 'libs')).map((name) => `libs/${name}/dist`),
  ...['package-lock.json', 'scripts/building', 'scripts/bundle-services.mjs'],
]);
const builtOf = (folder) => ({ mark: `${folder}.sha256`, result: join(folder, 'main.js') });
for (const name of APPLICATIONS) {
  const folder = join(root, 'apps', name, 'dist/bundle');
  if (wasBuiltFrom(builtOf(folder), digest)) continue;
  await bundle(name, `${folder}.new`);
  // What was decided by it is kept under the digest of the code that is in it.
  writeFileSync(join(`${folder}.new`, 'release.sha256'), releaseDigest());
  putInPlace(folder);
  markBuilt(builtOf(folder), digest);
}

async function bundle(name, dir) {
  rmSync(dir, { recursive: true, force: true });
  const bundled = await rolldown({
    cwd: root,
    platform: 'node',
    input: { main: `apps/${name}/dist/main.js`, 'table-thread': THREAD },
    external: (id) => PACKAGES.some((known) => id === known || id.startsWith(`${known}/`)),
    onLog: (level, log, print) => isLookedForInVain(log) || print(level, log),
  });
  await bundled.write({ ...OUTPUT, dir });
  await bundled.close();
}

/** So that no process finds half of one. */
function putInPlace(folder) {
  const former = `${folder}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(`${folder}.new`, folder);
  rmSync(former, { recursive: true, force: true });
}
