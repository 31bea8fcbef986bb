import type { SqlSession } from '../connection/sql-session.js';
import { keepTexts } from '../keep-texts.js';
import { cellRosterTable } from '../schema/tables/roster-tables.js';
import { oneOf, sql } from '../sql/sql.js';
import { placeKey, type PlaceCodes } from './cell-places.js';
import { rostersFromRows, type FullRoster } from './rosters-from-rows.js';

const PLACES_AT_A_TIME = 200;

const keyOrder = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

async function save(session: SqlSession, rosters: readonly FullRoster[]): Promise<void> {
  const texts = new Map(rosters.map(({ digest, text }) => [digest, text]));
  await keepTexts(
    session,
    [...texts].map(([digest, content]) => ({ digest, content })),
  );
  const rows = rosters.map((roster) => ({
    key: placeKey(roster.place),
    cell_type: roster.place.type,
    cell_code: roster.place.code,
    town_code: roster.place.townCode,
    tally: roster.tally,
    named_codes: roster.namedCodes,
    stray_codes: roster.strayCodes,
    digest: roster.digest,
  }));
  await session.insert(cellRosterTable, rows.sort(keyOrder), 'rewrite');
}

async function remove(session: SqlSession, type: 'market' | 'town', codes: readonly string[]): Promise<void> {
  await session.change(
    sql`delete from cell_roster where cell_type = ${type} and ${oneOf('cell_code', codes)}`,
  );
}

async function write(session: SqlSession, places: PlaceCodes): Promise<void> {
  const rosters = await rostersFromRows(session, places);
  const existing = new Set(rosters.map(({ place }) => placeKey(place)));
  const gone = (type: 'market' | 'town', codes: readonly string[]): string[] =>
    codes.filter((code) => !existing.has(placeKey({ type, code })));
  await save(session, rosters);
  await remove(session, 'market', gone('market', places.marketCodes));
  await remove(session, 'town', gone('town', places.townCodes));
}

/** Derives the rosters of these markets and towns anew; those of places that no longer exist are deleted. */
export async function writeRosters(session: SqlSession, places: PlaceCodes): Promise<void> {
  const { marketCodes, townCodes } = places;
  for (let from = 0; from < Math.max(marketCodes.length, townCodes.length); from += PLACES_AT_A_TIME) {
    await write(session, {
      marketCodes: marketCodes.slice(from, from + PLACES_AT_A_TIME),
      townCodes: townCodes.slice(from, from + PLACES_AT_A_TIME),
    });
  }
}
