import type { Outcome } from './subject-verdict.js';

/** One letter an outcome, so that a cell of thousands of pairs is a few kilobytes at most. */
export const LETTERS: Readonly<Record<Outcome, string>> = {
  compliant: 'c',
  non_compliant: 'v',
  in_grace: 'g',
  insufficient_data: 'i',
  not_applicable: 'n',
  error: 'e',
};
const OUTCOMES = new Map(Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as Outcome]));

export const outcomeOf = (letter: string): Outcome | undefined => OUTCOMES.get(letter);

const CODES = new Set(Object.values(LETTERS).map((letter) => letter.charCodeAt(0)));

export const isOutcomeLetter = (charCode: number): boolean => CODES.has(charCode);
