import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

/** In a process of its own, which finds the compiled packages as the service does. */
const digest = (): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', "import('@hongzhu/platform').then((m) => console.log(m.releaseDigest()))"],
    { encoding: 'utf8', cwd: import.meta.dirname },
  ).trim();

it('is in each bundle what it is of the packages in it', () => {
  const apps = join(import.meta.dirname, '../../../apps');
  for (const name of ['all-in-one', 'rules-service', 'sweep-worker']) {
    expect(readFileSync(join(apps, name, 'dist/bundle/release.sha256'), 'utf8')).toBe(digest());
  }
});

it('is the same for the same code, in every process', () => {
  const first = digest();
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(digest()).toBe(first);
});
