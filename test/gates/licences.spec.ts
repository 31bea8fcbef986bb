import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesPage } from '../../scripts/docs/licences-page.mjs';
import { licencesInUse, refusedLicences } from '../../scripts/supply/licences.mjs';
import { productionPackages } from '../../scripts/supply/production-packages.mjs';
import { REPOSITORY } from './planted-workspace.fixture.js';

const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');

describe('the licences of what runs', () => {
  const rows = licencesInUse(REPOSITORY);

  it('are known of every package of the production tree', () => {
    const lockfile = JSON.parse(read('package-lock.json')) as { packages: Record<string, object> };
    const packages = new Set(productionPackages(lockfile).map(({ name, version }) => `${name}@${version}`));
    expect(new Set(rows.map(({ name, version }) => `${name}@${version}`))).toEqual(packages);
    expect(rows.filter(({ licence }) => licence === '')).toEqual([]);
  });

  it('are all allowed', () => {
    expect(refusedLicences(rows)).toEqual([]);
  });

  it('stand in docs/licences.md: else run `npm run docs:licences`', () => {
    expect(read('docs/licences.md').split('\n')).toEqual(licencesPage(REPOSITORY).split('\n'));
  });
});

describe('a licence', () => {
  const refused = (licence: string): string[] =>
    refusedLicences([{ name: 'planted', version: '1.0.0', licence }]);

  it.each(['GPL-3.0-only', 'AGPL-3.0', 'SSPL-1.0', 'BUSL-1.1', 'UNLICENSED', 'MIT AND GPL-2.0', ''])(
    'is refused as %p',
    (licence) => {
      expect(refused(licence)).toHaveLength(1);
    },
  );

  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0-or-later)', 'MIT AND ISC', 'BlueOak-1.0.0'])(
    'is taken as %p',
    (licence) => {
      expect(refused(licence)).toEqual([]);
    },
  );
});
