import { neutralised, restored } from './formula-guard.js';
import { joined, separated } from './list-cell.js';
import type { Cell, TableColumn } from './table-columns.js';

type CellShape = TableColumn['shape'];

/** A value of the format as it stands in a cell. Text is never a formula. */
export function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return neutralised(Array.isArray(value) ? joined(value as string[]) : (value as string));
}

/**
 * What a cell says of a field of this shape; undefined where it says nothing. What can't be understood is handed on as it
 * stands there, so that the checks of the format refuse it at its place.
 */
export function valueOf(shape: CellShape, cell: Cell): unknown {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'string') return meaningOf(shape, restored(cell));
  switch (shape.kind) {
    case 'text':
      return String(cell);
    case 'boolean':
    case 'number':
    case 'date':
      return cell;
    case 'list':
      return [codeIn(cell)];
    default:
      return codeIn(cell);
  }
}

function meaningOf(shape: CellShape, text: string): unknown {
  if (shape.kind === 'text') return text;
  const bare = text.trim();
  if (bare === '') return undefined;
  switch (shape.kind) {
    case 'boolean':
      return FLAGS.get(bare.toLowerCase()) ?? bare;
    case 'number':
      return numberIn(bare);
    case 'date':
      return dateIn(bare);
    case 'list':
      return separated(text);
    default:
      return bare;
  }
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['是', true],
  ['否', false],
]);

const NUMBER = /^[+-]?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/;
const numberIn = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text);

/** As a spreadsheet in Chinese writes a date, too. */
const DATE = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
function dateIn(text: string): string {
  const [, year, month = '', day = ''] = DATE.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A spreadsheet takes a code of digits for a number; one that it has rounded is not a code any more. */
const codeIn = (cell: Cell): unknown =>
  typeof cell === 'number' && Number.isSafeInteger(cell) ? String(cell) : cell;
