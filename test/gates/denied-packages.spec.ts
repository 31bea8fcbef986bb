import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deniedPackages, isRange } from '../../scripts/supply/denied-packages.mjs';
import { REPOSITORY } from './planted-workspace.fixture.js';

interface DeniedVersions {
  readonly name: string;
  readonly versions: string;
  readonly advisory: string;
  readonly why: string;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(REPOSITORY, path), 'utf8'));
const denied = readJson('test/gates/denied-packages.json') as DeniedVersions[];
const lockfile = readJson('package-lock.json') as { packages: Record<string, { version?: string }> };

const planted = (path: string, version: string): typeof lockfile => ({
  packages: { ...lockfile.packages, [path]: { version } },
});

describe('the list of denied versions', () => {
  it.each(denied)('has a range, an advisory and a reason: $name $versions', (one) => {
    expect(isRange(one.versions)).toBe(true);
    expect(one.advisory).toMatch(/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/);
    expect(one.why).not.toBe('');
  });

  it('names each advisory of a package once, in the order of names', () => {
    expect(new Set(denied.map(({ name, advisory }) => `${name} ${advisory}`)).size).toBe(denied.length);
    expect(denied.map(({ name }) => name)).toEqual(denied.map(({ name }) => name).sort());
  });

  it('covers what a server is made of', () => {
    const named = new Set(denied.map(({ name }) => name));
    const covered = ['fastify', '@nestjs/core', 'typeorm', 'mysql2', 'ajv', 'jsonpath-plus', 'express'];
    expect(covered.filter((name) => !named.has(name))).toEqual([]);
  });
});

describe("this project's lockfile", () => {
  it('holds no version with a known hole', () => {
    expect(deniedPackages(lockfile, denied)).toEqual([]);
  });

  it.each([
    ['node_modules/jsonpath-plus', '10.2.0', 'GHSA-hw8r-x6gr-5gjp'],
    ['node_modules/fastify', '5.8.4', 'GHSA-247c-9743-5963'],
    ['node_modules/one/node_modules/debug', '4.4.2', 'GHSA-8mgj-vmr8-frr6'],
    ['node_modules/@nestjs/common', '11.0.0-next.1', 'GHSA-cj7v-w2c7-cp7c'],
  ])('would be refused with %s %s', (path, version, advisory) => {
    const found = deniedPackages(planted(path, version), denied);
    expect(found.map((line) => line.slice(0, line.indexOf(',')))).toContain(
      `${path} ${version}: ${advisory}`,
    );
  });

  it.each([
    ['node_modules/jsonpath-plus', '10.3.0'],
    ['node_modules/debug', '4.4.3'],
  ])('would not be refused with %s %s', (path, version) => {
    expect(deniedPackages(planted(path, version), denied)).toEqual([]);
  });
});
