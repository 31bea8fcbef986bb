import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 200;
/** How long a lock may stay without its owner's id: it is written in the same moment as the file is made. */
const NAMELESS_MS = 5_000;

/**
 * Runs work while no other process that uses the same lock file does. A lock whose owner is dead is taken over.
 * @template T
 * @param {string} file the lock file, holding the owner's process id
 * @param {() => Promise<T>} work
 * @param {(owner: number) => void} onWait called once when another process holds the lock
 * @returns {Promise<T>} what work answers
 */
export async function withExclusiveLock(file, work, onWait) {
  let told = false;
  while (!tryTake(file)) {
    const owner = ownerOf(file);
    if (owner === 'dead') {
      rmSync(file, { force: true });
      continue;
    }
    if (typeof owner === 'number' && !told) {
      onWait(owner);
      told = true;
    }
    await pause(POLL_MS);
  }
  // A signal or a failed step ends the process without coming back here.
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function tryTake(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @returns {number | 'dead' | null} null while the lock is free again, or just being written */
function ownerOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0) return isAnotherLiveProcess(pid) ? pid : 'dead';
    return Date.now() - statSync(file).mtimeMs > NAMELESS_MS ? 'dead' : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** In a container a process may well get the id that its predecessor had. */
function isAnotherLiveProcess(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
