/**
 * Mutation testing of the rules engine: changes its sources one mutant at a time and runs its specs against each.
 * It takes an hour or more, and is no part of `npm test`. All of it, with the result written to docs/mutation.md:
 *   npm run test:mutation
 * A part of it, whose result is only printed and kept under reports/mutation:
 *   npm run test:mutation -- --mutate 'libs/rules-engine/src/truth.ts'
 * Exits with 1 for a score below 90 %.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutationPage } from './mutation/mutation-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Fewer generated examples than a test run has: the first that fails tells a mutant, and few need more. */
const FEWER_EXAMPLES = {
  HONGZHU_AGREEMENT_RUNS: '80',
  HONGZHU_CERTAINTY_RUNS: '40',
  HONGZHU_DATE_RUNS: '300',
};

const given = process.argv.slice(2);
const start = new Date();
const stryker = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs', ...given],
  { cwd: root, stdio: 'inherit', env: { ...FEWER_EXAMPLES, ...process.env } },
);
if (stryker.error) throw stryker.error;
if (!given.includes('--mutate')) {
  const report = JSON.parse(readFileSync(`${root}reports/mutation/mutation.json`, 'utf8'));
  writeFileSync(
    `${root}docs/mutation.md`,
    mutationPage(report, { start, end: new Date(), commit: commit() }),
  );
}
process.exitCode = stryker.status === 0 ? 0 : 1;

function commit() {
  const { stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' });
  return stdout.trim();
}
