/**
 * Mutation testing of the rules engine: changes its sources one mutant at a time and runs its specs against each.
 * It is no part of `npm test`. All of it, folder by folder, each with its result in test/mutation/results and all in
 * docs/mutation.md:
 *   npm run test:mutation
 * The rest of a run that was ended, or what sources and tests have changed since:
 *   npm run test:mutation -- --resume
 * Some folders of it again, the others as they are (the top folder is `.`):
 *   npm run test:mutation -- --resume explain lint/logic
 * Nothing, but results and page from the records under reports/mutation/folders, where these were brought together:
 *   npm run test:mutation -- --page
 * One file, whose result is only printed and kept under reports/mutation:
 *   npm run test:mutation -- --mutate 'libs/rules-engine/src/truth.ts'
 * Other options are handed on to Stryker. Exits with 1 for a score below 90 %, and if anything fails.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FolderResults } from './mutation/folder-results.mjs';
import { foldersToMutate, mutatedFilesOf } from './mutation/mutated-folders.mjs';
import { mutationPage } from './mutation/mutation-page.mjs';
import { MutationRecord } from './mutation/mutation-record.mjs';
import { countsOf, scoreOf, sumOf } from './mutation/mutation-score.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Fewer generated examples than a test run has: the first that fails tells a mutant, and few need more. */
const FEWER_EXAMPLES = {
  HONGZHU_AGREEMENT_PAIRS: '400',
  HONGZHU_AGREEMENT_RUNS: '60',
  HONGZHU_CERTAINTY_RUNS: '40',
  HONGZHU_CHANGE_RUNS: '30',
  HONGZHU_DATE_RUNS: '100',
  HONGZHU_EXPLANATION_RUNS: '60',
  HONGZHU_LOGIC_RUNS: '200',
  HONGZHU_SCHEMA_RUNS: '60',
  HONGZHU_WORDING_RUNS: '15',
};

const OWN_OPTIONS = ['--resume', '--page'];
/** Percent. */
const ENOUGH = 90;
/** Without a list of survivors after each folder: they are in the page. */
const REPORTERS = ['--reporters', 'progress-append-only'];
const STRYKER = [
  'node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'test/mutation/stryker.config.mjs',
];

const given = process.argv.slice(2);
const isPart = given.some((argument) => /^(-m|--mutate)\b/.test(argument));
const score = scoreOf(isPart ? testPart() : testFolders());
console.log(`Mutation score: ${score} %`);
process.exitCode = Number(score) >= ENOUGH ? 0 : 1;

/** @returns {import('./mutation/mutation-score.mjs').Counts} */
function testPart() {
  run(process.execPath, [...STRYKER, ...given], 'inherit');
  const { files } = JSON.parse(readFileSync(join(root, 'reports/mutation/mutation.json'), 'utf8'));
  return countsOf(Object.values(files).flatMap(({ mutants }) => mutants));
}

/** @returns {import('./mutation/mutation-score.mjs').Counts} of all folders, those included that are not run now */
function testFolders() {
  const all = foldersToMutate(root);
  const options = given.filter((argument) => !OWN_OPTIONS.includes(argument) && !all.includes(argument));
  const record = new MutationRecord(join(root, 'reports/mutation/folders'));
  const results = new FolderResults(join(root, 'test/mutation/results'), root);
  if (!given.some((argument) => OWN_OPTIONS.includes(argument))) record.clear();
  for (const folder of foldersToRun(all)) {
    console.log(`${folder}:`);
    const found = relative(root, record.begun(folder));
    const commit = commitOfSources();
    const start = new Date();
    const parameters = ['--incremental', '--incrementalFile', found, '--mutate', mutatedFilesOf(folder)];
    run(process.execPath, [...STRYKER, ...parameters, ...REPORTERS, ...options], 'inherit', folder);
    record.measured(folder, { commit, start, end: new Date() });
    publish(folder);
  }
  if (given.includes('--page')) for (const folder of record.folders()) publish(folder);
  const known = results.of(all);
  const missing = all.filter((folder) => !known.some((each) => each.folder === folder));
  if (missing.length > 0) throw new Error(`Not measured yet: ${missing.join(', ')}. Run it with --resume.`);
  return sumOf(known.map(({ counts }) => counts));

  /** After each folder, so that a run that is ended leaves what it has measured. */
  function publish(folder) {
    const { report, run: when } = record.of(folder);
    results.keep(folder, report, when);
    writeFileSync(join(root, 'docs/mutation.md'), mutationPage(results.of(all), all));
  }
}

/** The commit, and whether anything that is measured differs from it; results are being written, and are not. */
function commitOfSources() {
  const commit = run('git', ['rev-parse', '--short', 'HEAD'], 'pipe').trim();
  const changed = run('git', ['status', '--porcelain', '--', 'libs/rules-engine', 'rules'], 'pipe');
  return changed === '' ? commit : `${commit}-dirty`;
}

function foldersToRun(all) {
  if (given.includes('--page')) return [];
  const named = given.filter((argument) => all.includes(argument));
  return named.length > 0 ? named : all;
}

/** @returns {string} what it printed, where that is piped */
function run(command, parameters, stdio, folder = '') {
  const env = { ...FEWER_EXAMPLES, ...process.env, HONGZHU_MUTATED_FOLDER: folder };
  const result = spawnSync(command, parameters, { cwd: root, encoding: 'utf8', stdio, env });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${result.status}.`);
  return result.stdout;
}
