import type { Cell, CellType } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { allOf, sql, sqlName, type Sql } from '../sql/sql.js';

/** Where a cell's own subject stands in the registry. */
const GONE = sql`(r.cell_type = 'market' and not exists (select 1 from market m where m.code = r.cell_code)
  or r.cell_type = 'town' and not exists (select 1 from town t where t.code = r.cell_code)
  or r.cell_type = 'instructor' and not exists (select 1 from instructor i where i.code = r.cell_code))`;

/** The cells of such rows `r` of a table whose market, town or instructor is no longer in the registry. */
export async function vanishedCells(
  session: SqlSession,
  table: 'finding' | 'review_task',
  conditions: readonly Sql[],
): Promise<Cell[]> {
  const rows = await session.records(sql`select distinct r.cell_type, r.cell_code, r.town_code
    from ${sqlName(table)} r where ${allOf([...conditions, GONE])} order by r.cell_type, r.cell_code`);
  return rows.map((row) => ({
    type: row['cell_type'] as CellType,
    code: row['cell_code'] as string,
    townCode: row['town_code'] as string | null,
  }));
}
