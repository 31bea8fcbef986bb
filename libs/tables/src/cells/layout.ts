import type { CellPlace, ImportProblem } from '@hongzhu/compliance';
import { HEAD_TABLE } from './table-columns.js';

/** Where the rows and fields of a list stand in a file. Plain data. */
export interface TableLayout {
  /** The list, or `HEAD_TABLE`. */
  readonly table: string;
  /** The sheet, or the file. */
  readonly sheet: string;
  /** The number of the column by the name of the field, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** The number of the row by the index in the list, from 1. */
  readonly rows: readonly number[];
}

const LETTERS = 26;

/** `A`, …, `Z`, `AA`, … */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : lettersOf(Math.floor(column / LETTERS) - 1) + last;
}

/** The problem with its place in the file; itself where nothing of the file is named. */
export function placedIn(layouts: readonly TableLayout[], problem: ImportProblem): ImportProblem {
  if (problem.cell !== undefined) return problem;
  const cell = placeOf(layouts, problem.pointer);
  return cell === null ? problem : { ...problem, cell };
}

function placeOf(layouts: readonly TableLayout[], pointer: string): CellPlace | null {
  const [first = '', ...rest] = pointer.split('/').slice(1);
  const list = layouts.find(({ table }) => table === first);
  if (list !== undefined) {
    const [index = '', ...path] = rest;
    const row = /^\d{1,9}$/.test(index) ? list.rows[Number(index)] : undefined;
    return row === undefined ? null : placeIn(list, row, path);
  }
  const head = layouts.find(({ table }) => table === HEAD_TABLE);
  const row = head?.rows[0];
  return head === undefined || row === undefined || first === ''
    ? null
    : placeIn(head, row, [first, ...rest]);
}

/** Items of a list, and what lies in a cell, are in the cell of the longest name that is a column. */
function placeIn({ sheet, columns }: TableLayout, row: number, path: readonly string[]): CellPlace {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column !== undefined) return { sheet, row, column: lettersOf(column) };
  }
  return { sheet, row, column: null };
}
