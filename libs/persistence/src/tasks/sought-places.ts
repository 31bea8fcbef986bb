import type { Database } from '../connection/database.js';
import { isStorable, literally } from '../lists/filter-condition.js';
import { marketsFound } from '../lists/markets-found.js';
import { allOf, anyOf, NEVER, oneOf, sql, type Sql } from '../sql/sql.js';

/** With more places than that, tasks of them are found on the way through the list soon enough. */
const MOST_PLACES = 500;

/** True of a code that begins so, as written, or in small or capital letters alone. */
const beginsWith = (q: string): Sql =>
  anyOf(
    [...new Set([q, q.toLowerCase(), q.toUpperCase()])].map(
      (form) => sql`cell_code like ${`${literally(form)}%`} escape '!'`,
    ),
  );

/**
 * True of tasks `r` of the markets and towns that somebody looks for: by a part of the name (`m` and `t` in the query), or
 * the start of the code; small and capital letters are the same. The places are looked up first, so that a word that nobody
 * bears does not lead through all tasks. A place that has left the registry is found
 * by its code as it is asked for, or all in small or all in capital letters: so an index finds it.
 */
export async function soughtPlaces(database: Database, q: string | undefined): Promise<readonly Sql[]> {
  if (q === undefined || q === '') return [];
  if (!isStorable(q)) return [NEVER];
  const literal = literally(q.toLowerCase());
  const within = `%${literal}%`;
  const start = `${literal}%`;
  const found = await database.reading((session) =>
    session.records(sql`
      select distinct 'market' as type, f.market_code as code from (${marketsFound(q)}) f
      union all select 'town', code from town
        where lower(name) like ${within} escape '!' or lower(code) like ${start} escape '!'
      union all select distinct cell_type, cell_code from review_task
        where cell_type = 'instructor' and lower(cell_code) like ${start} escape '!'
      union all select distinct cell_type, cell_code from review_task
        where cell_type in ('market', 'town') and (${beginsWith(q)})
      limit ${MOST_PLACES + 1}`),
  );
  if (found.length > MOST_PLACES) {
    return [
      sql`lower(m.name) like ${within} escape '!' or lower(t.name) like ${within} escape '!'
        or lower(r.cell_code) like ${start} escape '!'`,
    ];
  }
  const codesOf = (type: string): string[] =>
    found.flatMap((row) => (row['type'] === type ? [row['code'] as string] : []));
  return [
    anyOf(
      ['market', 'town', 'instructor'].map((type) =>
        allOf([sql`r.cell_type = ${type}`, oneOf('r.cell_code', codesOf(type))]),
      ),
    ),
  ];
}
