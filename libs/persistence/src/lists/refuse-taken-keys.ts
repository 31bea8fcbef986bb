import { HongzhuError } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql, sqlName } from '../sql/sql.js';

const IDS_PER_STATEMENT = 1000;

/**
 * Makes sure that rows just written have the ids they were written with. MySQL's ON DUPLICATE KEY UPDATE takes
 * a row with the same natural key for the same row whatever its id; Postgres refuses by itself.
 */
export async function refuseTakenKeys(
  session: SqlSession,
  tableName: string,
  ids: readonly string[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += IDS_PER_STATEMENT) {
    const some = ids.slice(start, start + IDS_PER_STATEMENT);
    const [row] = await session.records(
      sql`select count(*) as found from ${sqlName(tableName)} where ${oneOf('id', some)}`,
    );
    if (Number(row?.['found']) !== some.length) {
      throw new HongzhuError(
        'key_taken',
        `Another row of ${tableName} has the same natural key under another id.`,
      );
    }
  }
}
