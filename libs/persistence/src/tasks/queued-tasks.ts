import type { QueuedTask } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { reviewTaskOf } from '../mappers/review-task-mappers.js';
import { orNull, text } from '../schema/column-kinds.js';
import { joined, table, type RowOf, type Table } from '../schema/table.js';
import { reviewTaskTable } from '../schema/tables/review-task-tables.js';
import { sql, type Sql } from '../sql/sql.js';

interface Named {
  readonly subject_name: string | null;
}
const named: Table<Named> = table('subject_name', { subject_name: orNull(text()) }, { primaryKey: [] });

/** What `namedSelection` of a table, or a part of it, gives; no table of the database. */
export const withName = <R>(columns: Table<R>): Table<R & Named> => joined(columns, named);

/** Asks for these columns of tasks `r`, with the names of the market `m` or the town `t` that they are about. */
export const namedSelection = <R>(columns: Table<R>): Sql => sql`select ${columnsOf(columns, 'r')},
    coalesce(m.name, t.name) as subject_name from review_task r
  left join market m on r.cell_type = 'market' and m.code = r.cell_code
  left join town t on r.cell_type = 'town' and t.code = r.cell_code`;

const queuedTasks = withName(reviewTaskTable);
const WHOLE = namedSelection(reviewTaskTable);

const queuedTaskOf = (row: RowOf<typeof queuedTasks>): QueuedTask => ({
  ...reviewTaskOf(row),
  subjectName: row.subject_name,
});

/** A task to its last field, and its subject's name; null where there is none. */
export async function queuedTask(session: SqlSession, id: string): Promise<QueuedTask | null> {
  const rows = await session.rows(queuedTasks, sql`${WHOLE} where r.id = ${id}`);
  return rows.map(queuedTaskOf)[0] ?? null;
}
