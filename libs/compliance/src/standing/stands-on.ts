import { daysBetween } from '@hongzhu/rules-engine';
import { cellKey, type Cell } from '../cells/cell.js';
import type { Standing, StandingSettings } from './standing-cell.js';

/** Whether neither time nor new code may have altered the verdicts by that date, and it is not the cell's turn. */
export const standsOn = (asOf: string, standing: Standing, { release, nights }: StandingSettings): boolean =>
  standing.release === release &&
  standing.asOf <= asOf &&
  (standing.until === null || asOf < standing.until) &&
  !isTurn(standing.cell, asOf, nights);

const FIRST_NIGHT = '2000-01-01';

/** Whether a cell is to be evaluated from its records that night: every cell is once in so many, not all in the same. */
export function isTurn(cell: Cell, asOf: string, nights: number): boolean {
  let turn = 0;
  for (const letter of cellKey(cell)) turn = (turn * 31 + letter.charCodeAt(0)) % nights;
  return turn === daysBetween(FIRST_NIGHT, asOf) % nights;
}
