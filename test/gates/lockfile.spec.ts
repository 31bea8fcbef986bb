import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLockfile } from '../../scripts/setup/complete-lockfile.mjs';
import { platformOf } from '../../scripts/setup/platform-of.mjs';
import { REPOSITORY } from './planted-workspace.fixture.js';

type Dependencies = Readonly<Record<string, string>>;
interface Lockfile {
  readonly packages: Record<string, { dependencies?: Dependencies; devDependencies?: Dependencies }>;
}

const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');

describe('the platform of a package', () => {
  it.each([
    ['@swc/core-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@swc/core-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@oxc-parser/binding-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
    ['@oxc-parser/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['@oxc-resolver/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('is read from the name %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('is not guessed where the name tells none', () => {
    expect(platformOf('fsevents')).toBeNull();
  });
});

describe('a lockfile', () => {
  const core = { version: '1.2.3', dev: true, optionalDependencies: { 'core-darwin-x64': '1.2.3' } };

  it('is given the packages of other platforms that npm left out', () => {
    const { packages } = completeLockfile({ packages: { 'node_modules/core': core } });
    const entry = { version: '1.2.3', dev: true, optional: true, os: ['darwin'], cpu: ['x64'] };
    expect(packages).toEqual({ 'node_modules/core': core, 'node_modules/core-darwin-x64': entry });
  });

  it('is left alone when it has them', () => {
    const complete = completeLockfile({ packages: { 'node_modules/core': core } });
    expect(completeLockfile(complete)).toBe(complete);
  });
});

describe("this project's lockfile", () => {
  const lockfile = JSON.parse(read('package-lock.json')) as Lockfile;

  it('has the packages of every platform: else run `npm run lockfile`', () => {
    const missing = Object.keys(completeLockfile(lockfile).packages).filter(
      (path) => !(path in lockfile.packages),
    );
    expect(missing).toEqual([]);
  });

  it('asks for what package.json asks for', () => {
    const { dependencies, devDependencies } = JSON.parse(
      read('package.json'),
    ) as Lockfile['packages'][string];
    expect(lockfile.packages['']).toMatchObject({ dependencies, devDependencies });
  });
});
