import type { ImportError } from '@hongzhu/client';

/** Where an error stands, as whoever mends the file counts. */
export interface PlaceOfError {
  /** The sheet, the file of the table or the list; null for the file as a whole. */
  readonly table: string | null;
  /** From 1; in a sheet with its headers, as a spreadsheet counts. */
  readonly row: number | null;
  /** The letters of a sheet's column. */
  readonly column: string | null;
  /** The field of the record. */
  readonly field: string | null;
}

/** From the cell where the file has cells, and from the JSON pointer else. */
export function placeOfError({ pointer, cell }: Pick<ImportError, 'pointer' | 'cell'>): PlaceOfError {
  const [list = '', place = '', ...rest] = pointer.split('/').slice(1).map(unescaped);
  const field = rest.length === 0 ? null : rest.join('.');
  if (cell !== null) return { table: cell.sheet, row: cell.row, column: cell.column, field };
  const row = /^\d+$/.test(place) ? Number(place) + 1 : null;
  return {
    table: list === '' ? null : list,
    row,
    column: null,
    field: row === null && place !== '' ? [place, ...rest].join('.') : field,
  };
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
