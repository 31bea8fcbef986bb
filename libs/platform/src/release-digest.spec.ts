import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';

/** In a process of its own, which finds the compiled packages as the service does. */
const digest = (): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', "import('@hongzhu/platform').then((m) => console.log(m.releaseDigest()))"],
    { encoding: 'utf8', cwd: import.meta.dirname },
  ).trim();

it('is the same for the same code, in every process', () => {
  const first = digest();
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(digest()).toBe(first);
});
