import type { SqlSession } from '../connection/sql-session.js';
import type { Table } from '../schema/table.js';
import { sql, sqlName } from '../sql/sql.js';

/**
 * Rewrites a row if its stored version is still the expected one; false, and nothing written, otherwise. Of many who do so
 * at once, one finds it so: the others wait for the row, and find the version it was given.
 */
export async function replaceVersion<R extends { id: string; version: number }>(
  session: SqlSession,
  table: Table<R>,
  row: R,
  expected: number,
): Promise<boolean> {
  const [found] = await session.records(
    sql`select id from ${sqlName(table.name)} where id = ${row.id} and version = ${expected} for update`,
  );
  if (found === undefined) return false;
  await session.insert(table, [row], 'rewrite');
  return true;
}
