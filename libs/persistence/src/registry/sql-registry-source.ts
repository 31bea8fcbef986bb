import type { RegistrySource } from '@hongzhu/compliance';
import type { ListName } from '@hongzhu/registry';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { cityTable } from '../schema/tables/place-tables.js';
import { sql } from '../sql/sql.js';
import { nextTowns } from './list-cells.js';
import { instructorsOfTowns, recordsOfTowns } from './load-towns.js';

/** A town has some thousands of records at most. */
const TOWNS_PER_PAGE = 20;

/** The registry of these towns (null: of all) as the session's transaction sees it; null while it holds no city. */
export async function registrySource(
  session: SqlSession,
  townCodes: readonly string[] | null,
): Promise<RegistrySource | null> {
  const [city] = await session.rows(cityTable, sql`select ${columnsOf(cityTable, 'c')} from city c`);
  if (city === undefined) return null;
  return {
    city: { code: city.code, name: city.name },
    records: (list) =>
      list === 'instructors' ? instructors(session, townCodes) : pages(session, list, townCodes),
  };
}

async function* pages(
  session: SqlSession,
  list: ListName,
  townCodes: readonly string[] | null,
): AsyncGenerator<readonly object[]> {
  for (let after = ''; ;) {
    const towns = await nextTowns(session, townCodes, after, TOWNS_PER_PAGE);
    if (towns.length > 0) yield recordsOfTowns(session, list, towns);
    const last = towns.at(-1);
    if (last === undefined || towns.length < TOWNS_PER_PAGE) return;
    after = last;
  }
}

/** They belong to no town: with all towns come all of them, with some those whom a market there names. */
async function* instructors(
  session: SqlSession,
  townCodes: readonly string[] | null,
): AsyncGenerator<readonly object[]> {
  yield townCodes === null
    ? recordsOfTowns(session, 'instructors', [])
    : instructorsOfTowns(session, townCodes);
}
