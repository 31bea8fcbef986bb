import { UNDETECTED } from './mutation-score.mjs';

const LONGEST = 70;

/**
 * A mutant that no test has told from the original: where, which mutation, and both texts, cut to fit a line.
 * @typedef {[place: string, mutation: string, source: string, mutant: string]} Survivor
 */

/**
 * @param {string} name of the file
 * @param {import('./mutation-score.mjs').MutationReport['files'][string]} file
 * @returns {Survivor[]}
 */
export const survivorsIn = (name, { source, mutants }) =>
  mutants
    .filter(({ status }) => UNDETECTED.includes(status))
    .map(({ location, mutatorName, replacement = '' }) => [
      `${name}:${location.start.line}`,
      mutatorName,
      onOneLine(textAt(source, location)),
      onOneLine(replacement),
    ]);

function onOneLine(text) {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
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
