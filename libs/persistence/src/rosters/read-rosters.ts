import { HongzhuError } from '@hongzhu/compliance';
import type { CellRoster } from '@hongzhu/registry';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import type { RowOf } from '../schema/table.js';
import { cellRosterTable } from '../schema/tables/roster-tables.js';
import { sql } from '../sql/sql.js';
import { placeKey, type PlaceCodes } from './cell-places.js';
import { ofPlaces } from './rosters-from-rows.js';

const rosterOf = (row: RowOf<typeof cellRosterTable>): CellRoster => ({
  place: { type: row.cell_type, code: row.cell_code, townCode: row.town_code },
  tally: row.tally,
  namedCodes: row.named_codes,
  strayCodes: row.stray_codes,
  digest: row.digest,
});

/** The rosters of these markets and towns. Throws `roster_missing` when one has none. */
export async function readRosters(session: SqlSession, places: PlaceCodes): Promise<CellRoster[]> {
  const rows = await session.rows(
    cellRosterTable,
    sql`select ${columnsOf(cellRosterTable, 'r')} from cell_roster r where ${ofPlaces(places)}
      order by r.cell_type, r.cell_code`,
  );
  const rosters = rows.map(rosterOf);
  const found = new Set(rosters.map(({ place }) => placeKey(place)));
  const wanted = [
    ...places.marketCodes.map((code) => placeKey({ type: 'market', code })),
    ...places.townCodes.map((code) => placeKey({ type: 'town', code })),
  ];
  const absent = wanted.find((key) => !found.has(key));
  if (absent !== undefined) throw new HongzhuError('roster_missing', `There is no roster of ${absent}.`);
  return rosters;
}
