import { basename } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The counts of a Jest run. What did not run did not pass: a spec that could not be loaded counts as failed, so
 * does each skipped or planned test, and so does a run without any test.
 * @param {Record<string, number> | null} results Jest's `--json` output; null when it wrote none
 * @param {boolean} succeeded whether the process ended with exit code 0
 * @returns {Counts}
 */
export function jestCounts(results, succeeded) {
  if (results === null) return { passed: 0, failed: 1 };
  const passed = results.numPassedTests;
  const failed =
    results.numFailedTests +
    results.numRuntimeErrorTestSuites +
    results.numPendingTests +
    results.numTodoTests;
  const silent = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

const SHOWN = 6;

/**
 * Where the time of a Jest run went.
 * @param {{ testResults: { name: string, startTime: number, endTime: number }[] } | null} results its `--json` output
 * @returns {string[]} the specs that took longest, each with its seconds
 */
export function slowestSpecs(results) {
  return (results?.testResults ?? [])
    .map(({ name, startTime, endTime }) => ({ name: basename(name, '.spec.ts'), ms: endTime - startTime }))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, SHOWN)
    .map(({ name, ms }) => `${name} ${(ms / 1000).toFixed(0)} s`);
}

/**
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function sumOfCounts(parts) {
  return parts.reduce(
    (sum, part) => ({ passed: sum.passed + part.passed, failed: sum.failed + part.failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}
