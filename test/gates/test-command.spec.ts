import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jestCounts } from '../../scripts/testing/counts.mjs';
import { runSideBySide } from '../../scripts/testing/run-side-by-side.mjs';
import { runSuite } from '../../scripts/testing/run-suite.mjs';
import { specsOfNoSuite, suitesNamed } from '../../scripts/testing/suites.mjs';

const RESULTS = {
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('the counts of a Jest run', () => {
  it('are those of its tests', () => {
    expect(jestCounts({ ...RESULTS, numFailedTests: 2 }, false)).toEqual({ passed: 3, failed: 2 });
    expect(jestCounts(RESULTS, true)).toEqual({ passed: 3, failed: 0 });
  });

  it.each(['numRuntimeErrorTestSuites', 'numPendingTests', 'numTodoTests'])('count %s as failed', (name) => {
    expect(jestCounts({ ...RESULTS, [name]: 1 }, true)).toEqual({ passed: 3, failed: 1 });
  });

  it('have a failure where no test was found', () => {
    expect(jestCounts({ ...RESULTS, numPassedTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('have a failure where Jest wrote no results', () => {
    expect(jestCounts(null, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('have a failure where every test passed and Jest failed', () => {
    expect(jestCounts(RESULTS, false)).toEqual({ passed: 3, failed: 1 });
  });
});

describe('the suites', () => {
  it('all run when none is named', () => {
    const names = suitesNamed([]).map(({ name }) => name);
    expect(names).toEqual(['contracts', 'lint', 'types', 'unit', 'rules', 'gates', 'e2e', 'timed', 'faults']);
  });

  it('refuse a name that none of them has', () => {
    expect(() => suitesNamed(['unit', 'units'])).toThrow(/units/);
  });

  it('run at most two side by side, and the lonely ones last and one by one', async () => {
    const running = new Set<string>();
    const seen: string[][] = [];
    const run = async (item: string): Promise<void> => {
      running.add(item);
      seen.push([...running]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.delete(item);
    };
    await runSideBySide(['a', 'alone-1', 'b', 'alone-2', 'c'], 2, (item) => item.startsWith('alone'), run);
    expect(seen.slice(-2)).toEqual([['alone-1'], ['alone-2']]);
    expect(Math.max(...seen.map(({ length }) => length))).toBe(2);
    expect(seen).toHaveLength(5);
  });
});

describe('a run of the test command', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hongzhu-suites-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const script = (code: string, limitMs = 30_000): Parameters<typeof runSuite>[0] => ({
    name: 'script',
    command: [process.execPath, '-e', code],
    servers: false,
    alone: false,
    limitMs,
  });
  const run = (): Parameters<typeof runSuite>[1] => ({
    root: folder,
    folder,
    env: process.env,
    signal: new AbortController().signal,
  });

  it('counts a check by its exit code, and keeps what it printed', async () => {
    expect(await runSuite(script('console.log("fine")'), run())).toMatchObject({ passed: 1, failed: 0 });
    expect(await runSuite(script('console.error("broken"); process.exit(3)'), run())).toMatchObject({
      passed: 0,
      failed: 1,
      log: 'broken\nexit code 3',
    });
  });

  it('fails a suite that does not end in time, and ends it', async () => {
    const outcome = await runSuite(script('setInterval(() => {}, 1000)', 300), run());
    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(outcome.log).toMatch(/stopped/);
  });

  it('fails a suite that cannot be started', async () => {
    const missing = { ...script(''), command: [join(folder, 'no-such-program')] };
    expect(await runSuite(missing, run())).toMatchObject({ passed: 0, failed: 1 });
  });

  it('finds the specs that no suite would run', () => {
    const specs = ['libs/queue/src/a.spec.ts', 'test/gates/deep/b.spec.ts', 'test/elsewhere/c.spec.ts'];
    for (const path of [...specs, 'apps/x/src/d.spec.ts', 'apps/x/test/e.test.ts', 'scripts/f.mjs']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    expect(specsOfNoSuite(folder)).toEqual(['apps/x/test/e.test.ts', 'test/elsewhere/c.spec.ts']);
  });
});
