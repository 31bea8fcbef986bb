import { cp, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { EmbeddedPostgresError } from '../embedded-postgres-error.js';
import { initialiseInChildProcess } from './initialise-in-child-process.js';

/** The major version of the PostgreSQL inside PGlite, as `PG_VERSION` in a data folder has it. */
const MAJOR_VERSION = '18';

/**
 * Makes sure that `dataDir` holds a database: an existing one is left as it is; a missing one is copied from
 * `template`, which is created first if it is missing too, or made anew without one. A folder appears complete or
 * not at all. Throws `data_folder_unusable` for a folder of something else, `data_folder_creation_failed`.
 */
export async function createDataFolder(dataDir: string, template?: string): Promise<void> {
  if (await holdsDatabase(dataDir)) return;
  if (template === undefined) {
    await appear(dataDir, initialiseInChildProcess);
    return;
  }
  await createDataFolder(template);
  await appear(dataDir, (folder) => cp(template, folder, { recursive: true }));
}

async function holdsDatabase(folder: string): Promise<boolean> {
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(absent))?.trim();
  if (version === MAJOR_VERSION) return true;
  const names = version === undefined ? ((await readdir(folder).catch(absent)) ?? []) : ['PG_VERSION'];
  if (names.length === 0) return false;
  throw new EmbeddedPostgresError(
    'data_folder_unusable',
    version === undefined
      ? `The folder ${folder} is not empty and holds no database.`
      : `The folder ${folder} holds a database of PostgreSQL ${version}; this version needs ${MAJOR_VERSION}.`,
  );
}

async function appear(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const unfinished = `${folder}.unfinished-${randomUUID()}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await removeUnfinished(folder);
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process that shares the template was faster.
    if (await holdsDatabase(folder)) return;
    throw new EmbeddedPostgresError(
      'data_folder_creation_failed',
      `The data folder ${folder} could not be created: ${String(cause)}`,
      { cause },
    );
  }
}

/** Clears what a killed process left; a folder younger than ten minutes may be in the making. */
async function removeUnfinished(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!path.startsWith(`${folder}.unfinished-`)) continue;
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > 600_000) await rm(path, { recursive: true, force: true });
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
