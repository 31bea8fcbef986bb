/**
 * Mutation testing of the rules engine: changes its sources one mutant at a time and runs its specs against each.
 * It is no part of `npm test`. All of it, with the result written to docs/mutation.md:
 *   npm run test:mutation
 * A part of it, whose result is only printed and kept under reports/mutation:
 *   npm run test:mutation -- --mutate 'libs/rules-engine/src/truth.ts'
 * Exits with 1 for a score below 90 %.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutationPage } from './mutation/mutation-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'reports/mutation/mutation.json');
/** Fewer generated examples than a test run has: the first that fails tells a mutant, and few need more. */
const FEWER_EXAMPLES = {
  HONGZHU_AGREEMENT_RUNS: '80',
  HONGZHU_CERTAINTY_RUNS: '40',
  HONGZHU_DATE_RUNS: '300',
};

const given = process.argv.slice(2);
const isPart = given.some((argument) => /^(-m|--mutate)\b/.test(argument));
const commit = run('git', ['describe', '--always', '--dirty'], 'pipe').stdout.trim();
const start = new Date();
rmSync(report, { force: true });
const stryker = run(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs', ...given],
  'inherit',
);
if (!isPart && existsSync(report)) {
  const page = mutationPage(JSON.parse(readFileSync(report, 'utf8')), { start, end: new Date(), commit });
  writeFileSync(join(root, 'docs/mutation.md'), page);
}
process.exitCode = stryker.status === 0 ? 0 : 1;

function run(command, parameters, stdio) {
  const env = { ...FEWER_EXAMPLES, ...process.env };
  const result = spawnSync(command, parameters, { cwd: root, encoding: 'utf8', stdio, env });
  if (result.error) throw result.error;
  return result;
}
