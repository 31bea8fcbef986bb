import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesOf } from '../../scripts/screenshots/pictures.mjs';
import { consoleAddresses } from '../browser/console-addresses.js';
import { REPOSITORY } from './planted-workspace.fixture.js';

const SHOWN = {
  ...{ task: 'a-task', market: 'M1', town: '1', complete: 'a-sweep', incomplete: 'another-sweep' },
  ...{ imported: 'an-import', archive: new Uint8Array(), newcomer: { id: 'I-1', password: 'theirs' } },
};

const read = (file: string): string => readFileSync(join(REPOSITORY, file), 'utf8');
/** Whether a path is of an address in which `:id` stands for what a record is called. */
const isOf = (address: string, path: string): boolean =>
  new RegExp(`^${address.replace(':id', '[^/]+')}$`).test(path);

describe('the pictures of the console', () => {
  const pictures = picturesOf(SHOWN);
  const names = pictures.map(({ name }) => name).sort();

  it('show every page, every part of the settings and one record of each kind', () => {
    const paths = pictures.map(({ path }) => path);
    // What leads nowhere has none, and rules are shown beside the one that is looked at.
    const addresses = consoleAddresses().filter((address) => !['*', '/rules'].includes(address));
    expect(addresses.filter((address) => !paths.some((path) => isOf(address, path)))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(15);
  });

  it('are the files that there are, each of which is taken anew with the others', () => {
    expect(new Set(names).size).toBe(names.length);
    const files = readdirSync(join(REPOSITORY, 'docs/images')).filter((name) => name.endsWith('.png'));
    expect(files.sort()).toEqual(names.map((name) => `${name}.png`));
  });

  it('are each to be seen on a page', () => {
    const pages = read('docs/console.md') + read('README.md');
    expect(names.filter((name) => !pages.includes(`images/${name}.png`))).toEqual([]);
  });
});
