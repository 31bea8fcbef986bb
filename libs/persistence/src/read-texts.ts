import { columnsOf, type SqlSession } from './connection/sql-session.js';
import { storedTextTable } from './schema/tables/roster-tables.js';
import { oneOf, sql } from './sql/sql.js';

/** The texts of these digests; one that is not kept is absent. One query. */
export async function readTexts(
  session: SqlSession,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const query = sql`select ${columnsOf(storedTextTable, 'r')} from stored_text r where ${oneOf('r.digest', digests)}`;
  const rows = await session.rows(storedTextTable, query);
  return new Map(rows.map(({ digest, content }) => [digest, content]));
}
