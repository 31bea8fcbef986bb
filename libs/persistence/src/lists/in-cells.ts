import { CELL_TYPES, type Cell } from '@hongzhu/compliance';
import { allOf, anyOf, oneOf, sql, type Sql } from '../sql/sql.js';

/** True of a row `r` that is kept in one of these cells. */
export function inCells(cells: readonly Cell[]): Sql {
  const ofType = CELL_TYPES.flatMap((type) => {
    const codes = cells.filter((cell) => cell.type === type).map(({ code }) => code);
    return codes.length === 0 ? [] : [allOf([sql`r.cell_type = ${type}`, oneOf('r.cell_code', codes)])];
  });
  return anyOf(ofType);
}
