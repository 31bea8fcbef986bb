import type { Database } from '../connection/database.js';
import type { SqlSession } from '../connection/sql-session.js';
import { sql } from '../sql/sql.js';
import { writeRosters } from './write-rosters.js';

const PLACES_AT_A_TIME = 500;

async function missing(session: SqlSession, type: 'market' | 'town'): Promise<string[]> {
  const places = type === 'market' ? sql`market r` : sql`town r`;
  const rows = await session.records(sql`select r.code from ${places}
    left join cell_roster c on c.cell_type = ${type} and c.cell_code = r.code
    where c.cell_code is null order by r.code limit ${PLACES_AT_A_TIME}`);
  return rows.map((row) => row['code'] as string);
}

/**
 * Makes the rosters of all markets and towns that have none: after the migration that brought rosters, after a bulk
 * load, and after an operator has emptied the table because a sweep found one to be wrong.
 */
export async function completeRosters(database: Database): Promise<void> {
  for (;;) {
    const done = await database.inTransaction(async (session) => {
      // A text that is found to be there must not be deleted as unused before its roster is.
      await session.records(sql`select id from registry_gate where id = 1 for update`);
      const places = {
        marketCodes: await missing(session, 'market'),
        townCodes: await missing(session, 'town'),
      };
      await writeRosters(session, places);
      return places.marketCodes.length + places.townCodes.length === 0;
    });
    if (done) return;
  }
}
