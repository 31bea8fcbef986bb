import { wholeTownsOf, type UndatedList, type Within } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { inTowns } from '../lists/in-towns.js';
import { allOf, oneOf, sql, union, type Sql } from '../sql/sql.js';

/** What is counted of each list, `r` being what is of a town. */
const COUNTED: Readonly<Record<Exclude<UndatedList, 'towns' | 'instructors'>, Sql>> = {
  markets: sql`market r`,
  organizations: sql`organization r`,
  branches: sql`branch r`,
  organizers: sql`market r join organizer x on x.market_code = r.code`,
  marketLinks: sql`market r join market_link x on x.market_code = r.code`,
};

/** How many records there are of the lists without dates; of instructors, who are of no town, where all towns are seen. */
export async function countRecords(
  session: SqlSession,
  { within }: Within,
): Promise<Readonly<Partial<Record<UndatedList, number>>>> {
  const codes = wholeTownsOf(within);
  const towns = codes === null ? [] : [oneOf('r.code', codes.filter(isStorable))];
  const seen = allOf(inTowns(codes));
  const rows = await session.records(
    union([
      sql`select 'towns' as list, count(*) as records from town r where ${allOf(towns)}`,
      ...(codes === null ? [sql`select 'instructors' as list, count(*) as records from instructor r`] : []),
      ...Object.entries(COUNTED).map(
        ([list, from]) => sql`select ${list} as list, count(*) as records from ${from} where ${seen}`,
      ),
    ]),
  );
  return Object.fromEntries(rows.map((row) => [row['list'] as UndatedList, Number(row['records'])] as const));
}
