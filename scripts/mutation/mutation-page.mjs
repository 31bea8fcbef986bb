import { dirname, relative } from 'node:path';
import { page, table } from '../docs/markdown.mjs';
import { SOURCES } from './mutated-folders.mjs';
import { countsOf, scoreOf, UNDETECTED } from './mutation-score.mjs';

const LONGEST = 70;

/**
 * `docs/mutation.md`: what the mutation tests of all folders found.
 * @param {import('./mutation-score.mjs').MutationReport} report
 * @param {readonly import('./mutation-record.mjs').Measurement[]} measurements
 * @param {readonly string[]} folders all that there are
 * @returns {string}
 */
export function mutationPage({ files }, measurements, folders) {
  const mutants = Object.entries(files).flatMap(([path, { source, mutants: list }]) =>
    list.map((mutant) => ({ ...mutant, file: relative(SOURCES, path), source })),
  );
  const minutes = Math.round(measurements.reduce((sum, measurement) => sum + measurement.minutes, 0));
  const missing = folders.filter((folder) => !measurements.some((each) => each.folder === folder));
  const dates = [...new Set(measurements.map(({ date }) => date))].sort();
  return page([
    '# Mutation testing of the rules engine',
    '<!-- npm run test:mutation writes this page. A change made here is lost. -->',
    `Run on ${dates.join(', ')}, folder by folder, in ${minutes} minutes: of ${mutants.length} mutants ` +
      `**${scoreOf(mutants)} %** were found out.`,
    missing.length === 0 ? '' : `**Not measured yet: ${missing.map(nameOf).join(', ')}.**`,
    ...METHOD,
    '## Score',
    table(COLUMNS, [...rowsOfFolders(mutants, measurements), [...row('**all**', mutants), '']]),
    ...SURVIVORS,
    table(
      ['place', 'mutation', 'the source says', 'the mutant says'],
      mutants.filter(({ status }) => UNDETECTED.includes(status)).map(survivorRow),
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

function rowsOfFolders(mutants, measurements) {
  return measurements.map(({ folder, commit, isStale }) => [
    ...row(
      nameOf(folder),
      mutants.filter(({ file }) => dirname(file) === folder),
    ),
    isStale ? `${commit}, changed since` : commit,
  ]);
}

function row(name, mutants) {
  const { Killed, Timeout, Survived, NoCoverage, RuntimeError, Ignored } = countsOf(mutants);
  const counts = [mutants.length, Killed, Timeout, Survived, NoCoverage, RuntimeError, Ignored];
  return [name, ...counts, `${scoreOf(mutants)} %`];
}

const survivorRow = ({ file, source, location, mutatorName, replacement = '' }) => [
  `${file}:${location.start.line}`,
  mutatorName,
  quoted(textAt(source, location)),
  quoted(replacement),
];

/** Text of a source as code that fits into a cell. */
function quoted(text) {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

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
  ],
];

const SURVIVORS = [
  '## What survived',
  'A line each. Many of these change nothing that ' +
    'can be seen: a check for the compiler that the linter has made before, a bound at which both branches agree, ' +
    'a memory that only saves time.',
];
