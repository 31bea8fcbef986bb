import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { sweepTable } from '../schema/tables/sweep-tables.js';
import { sql } from '../sql/sql.js';

const DATES_PER_QUERY = 50;

/**
 * The newest date of a recording sweep that has recorded anything, however it ended, and that covered all of `townCodes`' registry or any of them. The
 * newest sweep nearly always decides; those of other towns only are passed over, fifty at a time.
 */
export async function lastRecordedDate(
  session: SqlSession,
  townCodes: readonly string[] | null,
): Promise<string | null> {
  const asked = townCodes === null ? null : new Set(townCodes);
  for (let offset = 0; ; offset += DATES_PER_QUERY) {
    const rows = await session.rows(
      sweepTable,
      sql`select ${columnsOf(sweepTable, 'r')} from sweep r where r.effect = 'record'
          and (exists (select 1 from sweep_chunk c where c.sweep_id = r.id and c.state = 'done')
            or (r.detail <> 'kept' and r.evaluated_pairs > 0))
        order by r.as_of desc, r.id limit ${DATES_PER_QUERY} offset ${offset}`,
    );
    const overlapping = rows.find(
      ({ town_codes: swept }) => asked === null || swept === null || swept.some((code) => asked.has(code)),
    );
    if (overlapping !== undefined) return overlapping.as_of;
    if (rows.length < DATES_PER_QUERY) return null;
  }
}
