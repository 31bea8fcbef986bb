import { page, table } from '../docs/markdown.mjs';
import { numberOf, scoreOf, sumOf } from './mutation-score.mjs';

/**
 * `docs/mutation.md`: what the mutation tests of all folders found.
 * @param {readonly (import('./folder-results.mjs').FolderResult & { isStale: boolean })[]} results
 * @param {readonly string[]} folders all that there are
 * @returns {string}
 */
export function mutationPage(results, folders) {
  const missing = folders.filter((folder) => !results.some((each) => each.folder === folder));
  const dates = [...new Set(results.map(({ date }) => date))].sort();
  const all = sumOf(results.map(({ counts }) => counts));
  return page([
    '# Mutation testing of the rules engine',
    '<!-- npm run test:mutation writes this page. A change made here is lost. -->',
    `Run on ${dates.join(', ')}, folder by folder: of ${numberOf(all)} mutants ` +
      `**${scoreOf(all)} %** were found out.`,
    missing.length === 0 ? '' : `**Not measured yet: ${missing.map(nameOf).join(', ')}.**`,
    ...METHOD,
    '## Score',
    table(COLUMNS, [...results.map(rowOfFolder), [...row('**all**', all), '']]),
    ...SURVIVORS,
    table(
      ['place', 'mutation', 'the source says', 'the mutant says'],
      results.flatMap(({ survivors }) => survivors.map(survivorRow)),
    ),
  ]);
}

const COLUMNS = [
  'folder',
  'mutants',
  'killed',
  'timed out',
  'survived',
  'not covered',
  'faulty',
  'ignored',
  'score',
  'measured at',
];

const nameOf = (folder) => (folder === '.' ? '(top)' : `\`${folder}\``);

const rowOfFolder = ({ folder, commit, isStale, counts }) => [
  ...row(nameOf(folder), counts),
  isStale ? `${commit}, changed since` : commit,
];

function row(name, counts) {
  const { Killed, Timeout, Survived, NoCoverage, RuntimeError, Ignored } = counts;
  const numbers = [numberOf(counts), Killed, Timeout, Survived, NoCoverage, RuntimeError, Ignored];
  return [name, ...numbers, `${scoreOf(counts)} %`];
}

const survivorRow = ([place, mutation, source, mutant]) => [place, mutation, quoted(source), quoted(mutant)];

/** Text of a source as code that fits into a cell. */
const quoted = (line) => `\`${line.replaceAll('`', "'")}\``;

const METHOD = [
  'Stryker changes the sources of `libs/rules-engine` one place at a time (a mutant) and runs the specs of ' +
    '`libs/rules-engine` against each change. A mutant that no test tells from the original has survived: either ' +
    'a test is missing, or the change makes no difference. `npm run test:mutation` repeats this and fails below ' +
    '90 %; it takes about an hour and is no part of `npm test`.',
  [
    '- Everything under `libs/rules-engine/src` is mutated but specs and fixtures; no kind of mutation is excluded, ' +
      'the texts for people included. The specs of other folders (`test/rules`, `libs/registry`, …) do not count.',
    '- A spec with property tests counts for the sources of its own folder, but for two that try whole rules and ' +
      'count for all. They try fewer examples than in `npm test`, from a fixed seed, so that a score can be had again.',
    '- What takes several times as long as it should has timed out, and counts as found out; a mutant for which no ' +
      'test could be run at all is faulty, and counts for neither side.',
    '- `npm run test:mutation -- --resume` does not begin anew: every survivor is tried again, but a mutant that was ' +
      'found out before only if its place in the source, or the test that found it out, has changed since.',
    '- Each folder is measured by itself, and its result kept in `test/mutation/results`; a folder whose sources are no ' +
      'longer those that were measured says so.',
  ],
];

const SURVIVORS = [
  '## What survived',
  'A line each. Many of these change nothing that ' +
    'can be seen: a check for the compiler that the linter has made before, a bound at which both branches agree, ' +
    'a memory that only saves time.',
];
