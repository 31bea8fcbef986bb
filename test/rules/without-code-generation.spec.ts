import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const DECIDE = fileURLToPath(new URL('./decide-sample-city.mjs', import.meta.url));

interface Decided {
  readonly forms: readonly string[];
  readonly count: number;
  readonly digest: string;
}

/** Without the options of the process that runs the tests. */
const env = { ...process.env, NODE_OPTIONS: '' };

/** What the shipped rules come to in a process that is started with these options of Node. */
async function decidedWith(...options: readonly string[]): Promise<Decided> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...options, DECIDE], { env });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Decided;
}

describe('where code may not be generated', () => {
  it('closures give every verdict and every leaf state that generated code gives elsewhere', async () => {
    const elsewhere = await decidedWith();
    const here = await decidedWith('--disallow-code-generation-from-strings');
    expect(elsewhere.forms).toEqual(['generated']);
    expect(here).toEqual({ ...elsewhere, forms: ['closures'] });
    expect(here.count).toBeGreaterThan(5000);
  }, 120_000);
});
