import type { SqlSession } from '../connection/sql-session.js';
import type { Table } from '../schema/table.js';
import { commaSeparated, sql, sqlName, type Sql, type SqlValue } from '../sql/sql.js';

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
  const matched = await session.change(
    sql`update ${sqlName(table.name)} set ${commaSeparated(assignments(table, row))}
      where id = ${row.id} and version = ${expected}`,
  );
  return matched === 1;
}

const assignments = <R>(table: Table<R>, row: R): Sql[] =>
  table.columnNames
    .filter((name) => !table.primaryKey.includes(name))
    .map((name) => sql`${sqlName(name)} = ${stored(table, row, name)}`);

function stored<R>(table: Table<R>, row: R, name: keyof R & string): SqlValue {
  const value = row[name];
  return table.columns[name].kind === 'json' && value !== null ? JSON.stringify(value) : (value as SqlValue);
}
