import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PROGRAM = `
const [, engine, dataDir] = process.argv;
const { PGlite } = require(engine);
PGlite.create({ dataDir, initDbStartParams: ['--wal-segsize=4'] })
  .then((database) => database.close())
  .catch((error) => { console.error(error); process.exitCode = 1; });
`;

/**
 * Makes a new database in `dataDir`, in a process of its own: making one takes some 800 MB for two seconds, which
 * a process that lives on would not give back.
 */
export async function initialiseInChildProcess(dataDir: string): Promise<void> {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  await run(process.execPath, ['--eval', PROGRAM, engine, dataDir], { timeout: 120_000 });
}
