import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withExclusiveLock } from '../../scripts/setup/exclusive-lock.mjs';
import { packagesAreInstalled } from '../../scripts/setup/installed-packages.mjs';
import { nodeVersionComplaint } from '../../scripts/setup/node-version.mjs';
import { runStep, StepFailed } from '../../scripts/setup/run-step.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hongzhu-setup-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s serves', (version) => {
    expect(nodeVersionComplaint(version)).toBeNull();
  });

  it.each(['20.18.3', '18.20.0', '8.0.0'])('%s is refused in Chinese and English', (version) => {
    expect(nodeVersionComplaint(version)).toMatch(/需要 Node\.js 20\.19[^]*Node\.js 20\.19 or newer/);
  });
});

describe('the packages', () => {
  const lock = (packages: object): void => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  };
  const installed = (packages: object): void => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  };
  const PG = { version: '8.0.0', integrity: 'sha512-a' };

  it('are installed when npm has recorded each of them', () => {
    lock({ '': { name: 'root' }, 'node_modules/pg': PG });
    installed({ 'node_modules/pg': PG });
    expect(packagesAreInstalled(folder)).toBe(true);
  });

  it('may lack an optional one, which is for another platform', () => {
    lock({ 'node_modules/pg': PG, 'node_modules/core-darwin': { ...PG, optional: true } });
    installed({ 'node_modules/pg': PG });
    expect(packagesAreInstalled(folder)).toBe(true);
  });

  it('are not installed on a clean clone', () => {
    lock({ 'node_modules/pg': PG });
    expect(packagesAreInstalled(folder)).toBe(false);
  });

  it.each([
    ['has another version', { ...PG, version: '8.0.1' }],
    ['has another content', { ...PG, integrity: 'sha512-b' }],
  ])('are not installed when the lockfile %s', (_what, wanted) => {
    lock({ 'node_modules/pg': wanted });
    installed({ 'node_modules/pg': PG });
    expect(packagesAreInstalled(folder)).toBe(false);
  });

  it('are not installed when the lockfile names one more', () => {
    lock({ 'node_modules/pg': PG, 'node_modules/pino': PG });
    installed({ 'node_modules/pg': PG });
    expect(packagesAreInstalled(folder)).toBe(false);
  });
});

describe('the lock', () => {
  const lockFile = (): string => join(folder, '.lock');
  const hold = (owner: string): void => writeFileSync(lockFile(), owner);
  const neverWaits = (): never => {
    throw new Error('waited');
  };

  it('is there while the work runs and gone after it, also when it fails', async () => {
    await withExclusiveLock(lockFile(), async () => expect(existsSync(lockFile())).toBe(true), neverWaits);
    const failing = withExclusiveLock(lockFile(), () => Promise.reject(new Error('no')), neverWaits);
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(lockFile())).toBe(false);
  });

  it('waits for the process that holds it, and says so once', async () => {
    hold(String(process.ppid));
    const waited: number[] = [];
    const onWait = (owner: number): void => void waited.push(owner);
    const work = withExclusiveLock(lockFile(), async () => 'done', onWait);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(waited).toEqual([process.ppid]);
    rmSync(lockFile());
    expect(await work).toBe('done');
  });

  it.each([
    ['a process that is dead', '999999999'],
    ['a predecessor that had the same process id', String(process.pid)],
  ])('is taken over from %s', async (_whom, owner) => {
    hold(owner);
    expect(await withExclusiveLock(lockFile(), async () => 'done', neverWaits)).toBe('done');
  });

  it('is taken over when its owner died before it wrote its id', async () => {
    hold('');
    utimesSync(lockFile(), new Date(0), new Date(0));
    expect(await withExclusiveLock(lockFile(), async () => 'done', neverWaits)).toBe('done');
  });
});

describe('a step', () => {
  it('that fails tells its command, its exit code and what it printed', async () => {
    const step = runStep(process.execPath, ['-e', 'console.log("why"); process.exit(2)'], { cwd: folder });
    await expect(step).rejects.toThrow(StepFailed);
    await expect(step).rejects.toThrow(/exit code 2\nwhy/);
  });

  it('that succeeds says nothing', async () => {
    const step = runStep(process.execPath, ['-e', 'console.log("fine")'], { cwd: folder });
    expect(await step).toBeUndefined();
  });
});
