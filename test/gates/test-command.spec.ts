import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jestCounts, slowestSpecs } from '../../scripts/testing/counts.mjs';
import LongestFirst, { LONGEST_SPECS } from '../order/longest-first.mjs';
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

it('the specs that took longest are told, the longest first', () => {
  const testResults = [1_000, 61_400, 2_600].map((endTime, at) => ({
    ...{ name: `/a/test/spec-${String(at)}.spec.ts`, startTime: 400, endTime },
  }));
  expect(slowestSpecs({ testResults })).toEqual(['spec-1 61 s', 'spec-2 2 s', 'spec-0 1 s']);
  expect(slowestSpecs(null)).toEqual([]);
});

describe('the specs that are run first', () => {
  it('are there, each named once', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    expect(LONGEST_SPECS.filter((spec) => !existsSync(join(root, spec)))).toEqual([]);
    expect(new Set(LONGEST_SPECS).size).toBe(LONGEST_SPECS.length);
  });

  it('come before all others, in the order in which they are listed', () => {
    const [first, second] = LONGEST_SPECS;
    const context = {
      config: { rootDir: '/r', id: 'r', cacheDirectory: tmpdir() },
      hasteFS: { getSize: () => 1 },
    };
    const tests = ['test/a.spec.ts', second!, 'test/b.spec.ts', first!].map((path) => ({
      ...{ path: `/r/${path}`, duration: 1, context },
    }));
    const sorted = new LongestFirst().sort(tests) as typeof tests;
    expect(sorted.slice(0, 2).map(({ path }) => path)).toEqual([`/r/${first!}`, `/r/${second!}`]);
    expect(sorted).toHaveLength(4);
  });
});

describe('the suites', () => {
  it('all run when none is named', () => {
    const names = suitesNamed([]).map(({ name }) => name);
    const longestFirst = ['e2e', 'contracts', 'browser', 'unit', 'lint', 'rules', 'types', 'gates'];
    expect(names).toEqual([...longestFirst, 'timed', 'faults']);
  });

  it('refuse a name that none of them has', () => {
    expect(() => suitesNamed(['unit', 'units'])).toThrow(/units/);
  });

  it('run at most so many side by side, and the lonely ones last and one by one', async () => {
    const running = new Set<string>();
    const seen: string[][] = [];
    const run = async (item: string): Promise<void> => {
      running.add(item);
      seen.push([...running]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.delete(item);
    };
    const isAlone = (item: string): boolean => item.startsWith('alone');
    await runSideBySide(['a', 'alone-1', 'b', 'alone-2', 'c'], 2, isAlone, run);
    expect(seen.slice(0, 2)).toEqual([['a'], ['a', 'b']]);
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
