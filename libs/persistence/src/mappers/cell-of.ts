import type { Cell } from '@hongzhu/compliance';

/** The cell that a row is of. */
export const cellOf = (row: {
  readonly cell_type: Cell['type'];
  readonly cell_code: string;
  readonly town_code: string | null;
}): Cell => ({ type: row.cell_type, code: row.cell_code, townCode: row.town_code });
