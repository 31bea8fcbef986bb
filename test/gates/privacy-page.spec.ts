import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './planted-workspace.fixture.js';

const MIGRATIONS = join(REPOSITORY, 'libs/persistence/src');
/** Which migrations have run: nothing of the service's. */
const OF_THE_DATABASE = 'schema_migration';

/** The tables that migrations make, by their names. */
const tables = new Set(
  readdirSync(MIGRATIONS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => [
      ...readFileSync(join(MIGRATIONS, file), 'utf8').matchAll(/create table (?:if not exists )?([a-z_]+)/g),
    ])
    .map(([, name = '']) => name)
    .filter((name) => name !== OF_THE_DATABASE && name !== 'if'),
);

/** The tables of the data map, in the first cell of its rows; some with `*` for the rest of their names. */
const [, map = ''] = readFileSync(join(REPOSITORY, 'docs/privacy.md'), 'utf8').split(
  '| tables | what they hold |',
);
const mapped = map
  .split('\n\n', 1)[0]!
  .split('\n')
  .slice(2)
  .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z_*]+)`/g)].map(([, name = '']) => name));

const stands = (table: string): boolean =>
  mapped.some((name) => name === table || (name.endsWith('*') && table.startsWith(name.slice(0, -1))));

describe('the data map of docs/privacy.md', () => {
  it('has every table of the database', () => {
    expect(tables.size).toBeGreaterThan(50);
    expect([...tables].filter((table) => !stands(table))).toEqual([]);
  });

  it('has no table that is not there', () => {
    const gone = mapped.filter(
      (name) => ![...tables].some((table) => new RegExp(`^${name.replace('*', '.+')}$`).test(table)),
    );
    expect(gone).toEqual([]);
  });
});
