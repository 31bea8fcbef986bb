import type { Cell, Instructors } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

/** The active instructors of these markets, and of the towns that they and the others are of. Two queries. */
export async function instructorsFor(session: SqlSession, cells: readonly Cell[]): Promise<Instructors> {
  const markets = codes(cells.flatMap(({ type, code }) => (type === 'market' ? [code] : [])));
  const towns = codes(cells.flatMap(({ townCode }) => townCode ?? []));
  return {
    ofMarkets: await grouped(session, sql`m.code`, oneOf('m.code', markets)),
    ofTowns: await grouped(session, sql`m.town_code`, oneOf('m.town_code', towns)),
  };
}

const codes = (all: readonly string[]): string[] => [...new Set(all)].sort();

async function grouped(session: SqlSession, by: Sql, where: Sql): Promise<Map<string, string[]>> {
  const rows = await session.records(
    sql`select distinct ${by} as place, i.code as instructor from market m
      join market_instructor l on l.market_code = m.code
      join instructor i on i.code = l.instructor_code
      where i.active = ${true} and ${where} order by place, instructor`,
  );
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const place = row['place'] as string;
    const group = groups.get(place) ?? [];
    group.push(row['instructor'] as string);
    groups.set(place, group);
  }
  return groups;
}
