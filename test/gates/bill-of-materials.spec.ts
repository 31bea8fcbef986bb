import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from '../../scripts/supply/bill-of-materials.mjs';
import { allPackages, productionPackages } from '../../scripts/supply/production-packages.mjs';
import { REPOSITORY } from './planted-workspace.fixture.js';

interface Component {
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

const lockfile = JSON.parse(readFileSync(join(REPOSITORY, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { integrity?: string }>;
};
const purlOf = ({ name, version }: { name: string; version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

describe('the bill of materials', () => {
  let bill: { bomFormat: string; serialNumber: string; components: Component[]; dependencies: unknown[] };
  let listed: Set<string>;

  beforeAll(() => {
    bill = billOfMaterials(REPOSITORY) as typeof bill;
    listed = new Set(bill.components.map(({ purl }) => purl));
  });

  it('is CycloneDX, and says what depends on what', () => {
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.dependencies.length).toBeGreaterThan(100);
  });

  it('has each package once', () => {
    expect(listed.size).toBe(bill.components.length);
  });

  it('has every package of the production tree, and no other but our own', () => {
    const expected = new Set(productionPackages(lockfile).map(purlOf));
    const foreign = [...listed].filter((purl) => !purl.startsWith('pkg:npm/%40hongzhu/'));
    expect(foreign.sort()).toEqual([...expected].sort());
    expect(expected.size).toBeGreaterThan(150);
    expect(expected.size).toBeLessThan(allPackages(lockfile).length);
  });

  it('has the checksum of each package that the lockfile has one of', () => {
    const hashed = new Set(bill.components.filter(({ hashes }) => hashes?.length).map(({ purl }) => purl));
    const locked = productionPackages(lockfile).filter(({ path }) => lockfile.packages[path]?.integrity);
    expect(locked.map(purlOf).filter((purl) => !hashed.has(purl))).toEqual([]);
  });

  it('is the same each time it is made', () => {
    expect(JSON.stringify(billOfMaterials(REPOSITORY))).toBe(JSON.stringify(bill));
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8/);
  });
});
