import type { Cell, CellType, Stretch } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { allOf, ALWAYS, sql, sqlName, type Sql } from '../sql/sql.js';

/** Where a cell's own subject stands in the registry. */
const GONE = sql`(r.cell_type = 'market' and not exists (select 1 from market m where m.code = r.cell_code)
  or r.cell_type = 'town' and not exists (select 1 from town t where t.code = r.cell_code)
  or r.cell_type = 'instructor' and not exists (select 1 from instructor i where i.code = r.cell_code))`;

/** Some cells of such rows `r` of a table whose market, town or instructor is no longer in the registry. */
export async function vanishedCells(
  session: SqlSession,
  table: 'finding' | 'review_task',
  conditions: readonly Sql[],
  { after, limit }: Stretch<Cell>,
): Promise<Cell[]> {
  const further =
    after === null
      ? ALWAYS
      : sql`r.cell_type > ${after.type} or (r.cell_type = ${after.type} and r.cell_code > ${after.code})`;
  const rows = await session.records(sql`select distinct r.cell_type, r.cell_code, r.town_code
    from ${sqlName(table)} r where ${allOf([...conditions, GONE, further])}
    order by r.cell_type, r.cell_code limit ${limit}`);
  return rows.map((row) => ({
    type: row['cell_type'] as CellType,
    code: row['cell_code'] as string,
    townCode: row['town_code'] as string | null,
  }));
}
