import { CELL_TYPES, type Cell } from '@hongzhu/compliance';
import { allOf, anyOf, oneOf, sql, sqlName, type Sql } from '../sql/sql.js';

/** True of a row that is kept in one of these cells; `alias` of its table is text from source code. */
export function inCells(cells: readonly Pick<Cell, 'type' | 'code'>[], alias = 'r'): Sql {
  const ofType = CELL_TYPES.flatMap((type) => {
    const codes = cells.filter((cell) => cell.type === type).map(({ code }) => code);
    const isOfType = sql`${sqlName(alias)}.cell_type = ${type}`;
    return codes.length === 0 ? [] : [allOf([isOfType, oneOf(`${alias}.cell_code`, codes)])];
  });
  return sql`(${anyOf(ofType)})`;
}
