import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { embeddedLaunch } from '../e2e/harness/embedded-system.js';
import { loadSnapshot } from '../e2e/harness/jobs.js';
import { REPOSITORY } from '../e2e/harness/started-process.js';
import { System } from '../e2e/harness/system.js';
import { until } from '../e2e/harness/until.js';

const PREFIX = `hongzhu-browser-city-${String(userInfo().uid)}-`;
/** That decisions are the same when they are made once more is tested elsewhere. */
const OWN_SETTINGS = { HONGZHU_SHADOW_SHARE: '0' };
const DAY_MS = 86_400_000;
/** When a nightly sweep is due, after midnight in Asia/Shanghai. */
const NIGHTLY_MS = 2 * 3_600_000;
const MADE_WITHIN_MS = 180_000;

/** Today in Asia/Shanghai, or so many days before. */
export const dayBefore = (days: number): string =>
  new Date(Date.now() - days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

/**
 * A system with the sample city of today, imported and not swept. The data folder of the first one is kept, and copied for the
 * others, as long as neither the day nor anything that was built has changed: migrating and importing take longer than a story.
 */
export async function startCity(settings: Readonly<Record<string, string>> = {}): Promise<System> {
  const folder = join(tmpdir(), `${PREFIX}${await keyOfBuild()}`);
  if (!existsSync(folder)) await makeOnce(folder);
  return System.start(await embeddedLaunch({ ...OWN_SETTINGS, ...settings }, folder));
}

/** Makes it, or waits for another worker that is at it. */
async function makeOnce(folder: string): Promise<void> {
  const making = `${folder}.making`;
  const isMine = await mkdir(making).then(
    () => true,
    () => false,
  );
  if (!isMine) {
    const isOver = (): true | undefined => existsSync(folder) || !existsSync(making) || undefined;
    await until(isOver, { what: 'another worker has made the city', withinMs: MADE_WITHIN_MS });
    if (!existsSync(folder)) throw new Error(`the city could not be made: ${folder}`);
    return;
  }
  try {
    await removeOld();
    await makeCity(folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function makeCity(folder: string): Promise<void> {
  const launch = await embeddedLaunch(OWN_SETTINGS);
  const system = await System.start(launch);
  try {
    await loadSnapshot(system.api, JSON.parse(sampleSnapshotJson(dayBefore(0))));
    await system.service.stop();
    await rename(launch.settings['HONGZHU_DATA_DIR']!, folder);
  } finally {
    await system.stop();
  }
}

/** What decides about what such a folder holds. */
async function keyOfBuild(): Promise<string> {
  // A city of before the nightly sweep would begin with that sweep when it is started.
  const night = new Date(Date.now() - NIGHTLY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const hash = createHash('sha256').update(`${dayBefore(0)} ${night}`);
  for (const top of ['libs', 'apps', 'rules']) {
    const names = await readdir(join(REPOSITORY, top), { recursive: true });
    const built = names
      .filter((name) => top === 'rules' || /^(?!console)[^/]+\/dist\/.+\.js$/.test(name))
      .sort();
    for (const name of built) {
      const { mtimeMs, size } = await stat(join(REPOSITORY, top, name));
      hash.update(`${name} ${String(mtimeMs)} ${String(size)}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Folders of days that are over. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const { mtimeMs } = await stat(join(tmpdir(), name));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
