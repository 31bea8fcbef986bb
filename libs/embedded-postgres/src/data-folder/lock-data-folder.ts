import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { EmbeddedPostgresError } from '../embedded-postgres-error.js';
import { processStartTime } from './process-start-time.js';

/** Who holds a folder: `startTime` tells a process from a later one with the same number. */
interface Holder {
  readonly pid: number;
  readonly startTime: string;
}

/** Frees the folder. */
export type Unlock = () => Promise<void>;

/**
 * Takes `<dataDir>.lock` for this process, so that no second engine opens the folder; the lock of a process that
 * is gone is taken over. Throws `data_folder_in_use`.
 */
export async function lockDataFolder(dataDir: string): Promise<Unlock> {
  const path = `${dataDir}.lock`;
  const mine = `${path}.${randomUUID()}`;
  await writeFile(mine, JSON.stringify({ pid: process.pid, startTime: await processStartTime(process.pid) }));
  try {
    // A few turns are enough: each one follows the removal of a dead holder's file.
    for (let turn = 0; turn < 5; turn += 1) {
      if (await linked(mine, path)) return () => rm(path, { force: true });
      const text = await readFile(path, 'utf8').catch(absent);
      if (text !== null && (await isAlive(parseHolder(text)))) break;
      if (text !== null) await removeStale(path, text);
    }
  } finally {
    await rm(mine, { force: true });
  }
  throw new EmbeddedPostgresError(
    'data_folder_in_use',
    `The data folder ${dataDir} is in use by another running process (see ${path}). Stop that one first.`,
  );
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the file away and puts it back if, in between, it became a living process's. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  const moved = await rename(path, aside).then(() => true, absent);
  if (moved === null) return;
  if ((await readFile(aside, 'utf8')) !== stale) await linked(aside, path);
  await rm(aside, { force: true });
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, startTime } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : null;
  } catch {
    // Half a file: its writer died.
    return null;
  }
}

async function isAlive(holder: Holder | null): Promise<boolean> {
  if (holder === null) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await processStartTime(holder.pid)) === holder.startTime;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
