import { dirname } from 'node:path';
import { table } from '../docs/markdown.mjs';
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
  const mutants = Object.entries(files).flatMap(([path, file]) =>
    file.mutants.map((mutant) => ({ ...mutant, file: path.replace(SOURCES, ''), source: file.source })),
  );
  const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))].sort();
  const rows = folders.map((folder) =>
    row(
      `\`${folder}\``,
      mutants.filter(({ file }) => folderOf(file) === folder),
    ),
  );
  const minutes = Math.round((end.getTime() - start.getTime()) / 60_000);
  const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const blocks = [
    '# Mutation testing of the rules engine',
    '<!-- npm run test:mutation writes this page. A change made here is lost. -->',
    `Run on ${start.toISOString().slice(0, 10)} at ${commit}, in ${minutes} minutes: **${scoreOf(mutants)} %** of ` +
      `${mutants.length} mutants were found out.`,
    ...METHOD,
    '## Score',
    table(
      ['folder', 'mutants', 'killed', 'timed out', 'survived', 'not covered', 'faulty', 'score'],
      [...rows, row('**all**', mutants)],
    ),
    ...SURVIVORS,
    table(['place', 'mutation', 'instead of', 'the mutant has'], survivors.map(survivorRow)),
  ];
  return `${blocks.map((block) => [block].flat().join('\n')).join('\n\n')}\n`;
}

const folderOf = (file) => (dirname(file) === '.' ? '(top)' : file.split('/').slice(0, -1).join('/'));

function row(name, mutants) {
  const { Killed, Timeout, Survived, NoCoverage, RuntimeError } = countsOf(mutants);
  return [name, mutants.length, Killed, Timeout, Survived, NoCoverage, RuntimeError, `${scoreOf(mutants)} %`];
}

const survivorRow = ({ file, source, location, mutatorName, replacement }) => [
  `${file}:${location.start.line}`,
  mutatorName,
  quoted(textAt(source, location)),
  quoted(replacement ?? ''),
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
    'a test is missing, or the change makes no difference. `npm run test:mutation` repeats this; it fails below ' +
    '90 %, and is no part of `npm test`.',
];

const SURVIVORS = ['## What survived'];
