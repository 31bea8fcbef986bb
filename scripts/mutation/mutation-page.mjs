import { dirname } from 'node:path';
import { page, table } from '../docs/markdown.mjs';
import { countsOf, scoreOf } from './mutation-score.mjs';

const SOURCES = 'libs/rules-engine/src/';
const LONGEST = 70;

/**
 * `docs/mutation.md`: what a full run of the mutation tests found.
 * @param {import('./mutation-score.mjs').MutationReport} report
 * @param {{ start: Date, end: Date, commit: string }} run
 * @returns {string}
 */
export function mutationPage({ files }, { start, end, commit }) {
  const mutants = Object.entries(files).flatMap(([path, { source, mutants: list }]) =>
    list.map((mutant) => ({ ...mutant, file: path.replace(SOURCES, ''), source })),
  );
  const minutes = Math.round((end.getTime() - start.getTime()) / 60_000);
  return page([
    '# Mutation testing of the rules engine',
    '<!-- npm run test:mutation writes this page. A change made here is lost. -->',
    `Run on ${start.toISOString().slice(0, 10)} at ${commit}, in ${minutes} minutes: of ${mutants.length} mutants ` +
      `**${scoreOf(mutants)} %** were found out.`,
    ...METHOD,
    '## Score',
    table(COLUMNS, [...rowsOfFolders(mutants), row('**all**', mutants)]),
    ...SURVIVORS,
    table(
      ['place', 'mutation', 'the source says', 'the mutant says'],
      mutants.filter(({ status }) => UNDETECTED.includes(status)).map(survivorRow),
    ),
  ]);
}

const UNDETECTED = ['Survived', 'NoCoverage'];
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
];

function rowsOfFolders(mutants) {
  const folderOf = ({ file }) => (dirname(file) === '.' ? '(top)' : `\`${dirname(file)}\``);
  const folders = [...new Set(mutants.map(folderOf))].sort();
  return folders.map((folder) =>
    row(
      folder,
      mutants.filter((mutant) => folderOf(mutant) === folder),
    ),
  );
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
    '90 %; it takes from half an hour to hours and is no part of `npm test`.',
  [
    '- Everything under `libs/rules-engine/src` is mutated but specs and fixtures; no kind of mutation is excluded, ' +
      'the texts for people included. The specs of other folders (`test/rules`, `libs/registry`, …) do not count.',
    '- Property tests try fewer examples than in `npm test`, from a fixed seed, so that a score can be had again.',
    '- What takes several times as long as it should has timed out, and counts as found out; a mutant for which no ' +
      'test could be run at all is faulty, and counts for neither side.',
  ],
];

const SURVIVORS = [
  '## What survived',
  'A line each; the details are in `reports/mutation/mutation.html` after a run. Many of these change nothing that ' +
    'can be seen: a check for the compiler that the linter has made before, a bound at which both branches agree, ' +
    'a memory that only saves time.',
];
