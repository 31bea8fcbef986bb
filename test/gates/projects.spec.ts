import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const packages = ['apps', 'libs']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .sort();

describe('the projects of the workspace', () => {
  it('are all described for the generators of Nest', () => {
    const projects = json('nest-cli.json')['projects'] as Record<string, { root: string }>;
    expect(
      Object.values(projects)
        .map(({ root }) => root)
        .sort(),
    ).toEqual(packages);
  });

  it.each(['tsconfig.json', 'tsconfig.spec.json'])('are all built by %s', (file) => {
    const references = json(file)['references'] as { path: string }[];
    expect(references.map(({ path }) => path.replace(/^\.\//, '')).sort()).toEqual(packages);
  });
});
