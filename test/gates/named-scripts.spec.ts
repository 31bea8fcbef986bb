import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './planted-workspace.fixture.js';

const CALL = /npm["',\s]+run["',\s]+(?:--?silent["',\s]+)?([a-z][\w:-]*)/g;

const callsIn = (text: string): string[] => [...text.matchAll(CALL)].flatMap(([, name]) => name ?? []);
const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the npm scripts', () => {
  it.each([
    ['docker/Dockerfile', ['build', 'sbom']],
    ['docker/README.md', ['start:service', 'start:worker']],
  ])('that %s calls exist', (path, names) => {
    expect(callsIn(read(path))).toEqual(names);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
  });

  it('that call each other exist', () => {
    const called = Object.values(scripts).flatMap(callsIn);
    expect(called).toContain('format:check');
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });
});
