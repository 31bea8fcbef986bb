import type { RetainedCodes } from '@hongzhu/compliance';
import type { ListName } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

type Reference = RetainedCodes['references'][number];

async function codes(session: SqlSession, query: Sql): Promise<Set<string>> {
  return new Set((await session.records(query)).map((row) => row['code'] as string));
}

/** `query` selects `code`, the code named, and `holder`, the code of the record that names it. */
async function references(
  session: SqlSession,
  list: ListName,
  from: (holder: string) => string,
  query: Sql,
): Promise<Reference[]> {
  const rows = await session.records(query);
  return rows.map((row) => ({ list, code: row['code'] as string, from: from(row['holder'] as string) }));
}

/** True of an instructor `r` whom a snapshot of these towns may drop; see `RetainedCodes.codes`. */
function instructorDroppable(townCodes: readonly string[]): Sql {
  const naming = (where: Sql): Sql => sql`exists (select 1 from market_instructor n
    join market m on m.code = n.market_code where n.instructor_code = r.code and ${where})`;
  const here = oneOf('m.town_code', townCodes);
  return sql`not ${naming(sql`not (${here})`)}
    and (${naming(here)} or not exists (select 1 from town t where not (${oneOf('t.code', townCodes)})))`;
}

async function codesElsewhere(
  session: SqlSession,
  townCodes: readonly string[],
): Promise<RetainedCodes['codes']> {
  const elsewhere = (column: string): Sql => sql`not (${oneOf(column, townCodes)})`;
  const ofMarkets = sql`join market m on m.code = r.market_code where ${elsewhere('m.town_code')}`;
  return {
    towns: await codes(session, sql`select r.code from town r where ${elsewhere('r.code')}`),
    markets: await codes(session, sql`select r.code from market r where ${elsewhere('r.town_code')}`),
    organizations: await codes(
      session,
      sql`select r.code from organization r where ${elsewhere('r.town_code')}`,
    ),
    members: await codes(
      session,
      sql`select r.code from member r join organization o on o.code = r.organization_code
        where ${elsewhere('o.town_code')}`,
    ),
    // General branches and branches share one list of codes.
    branches: await codes(
      session,
      sql`select r.code from branch r where ${elsewhere('r.town_code')} union all
        select t.gb_code from town t where t.gb_code is not null and ${elsewhere('t.code')}`,
    ),
    instructors: await codes(
      session,
      sql`select r.code from instructor r where not (${instructorDroppable(townCodes)})`,
    ),
    organizers: await codes(session, sql`select r.code from organizer r ${ofMarkets}`),
    evidence: await codes(session, sql`select r.code from evidence r ${ofMarkets}`),
    ledgers: await codes(session, sql`select r.code from ledger r where ${elsewhere('r.town_code')}`),
    activities: await codes(
      session,
      sql`select r.code from activity r join branch b on b.code = r.branch_code where ${elsewhere('b.town_code')}`,
    ),
    marketLinks: await codes(session, sql`select r.market_code as code from market_link r ${ofMarkets}`),
  };
}

async function referencesInto(session: SqlSession, townCodes: readonly string[]): Promise<Reference[]> {
  const inside = (column: string): Sql => oneOf(column, townCodes);
  const outside = (column: string): Sql => sql`not (${oneOf(column, townCodes)})`;
  const branch = (field: string) => (holder: string) => `branches/${holder}/${field}`;
  const general = sql`select t.gb_code as code from town t where t.gb_code is not null and ${inside('t.code')}
    union all select x.code from branch x where ${inside('x.town_code')}`;
  return [
    await references(
      session,
      'markets',
      (holder) => `organizations/${holder}/marketCode`,
      sql`select m.code, r.code as holder from organization r join market m on m.code = r.market_code
        where ${outside('r.town_code')} and ${inside('m.town_code')} order by r.code`,
    ),
    await references(
      session,
      'branches',
      (holder) => `members/${holder}/branchCode`,
      sql`select b.code, r.code as holder from member r join organization o on o.code = r.organization_code
        join branch b on b.code = r.branch_code
        where ${outside('o.town_code')} and ${inside('b.town_code')} order by r.code`,
    ),
    await references(
      session,
      'markets',
      branch('marketCode'),
      sql`select m.code, r.code as holder from branch r join market m on m.code = r.market_code
        where ${outside('r.town_code')} and ${inside('m.town_code')} order by r.code`,
    ),
    await references(
      session,
      'organizations',
      branch('unitCodes'),
      sql`select o.code, r.code as holder from branch r join branch_unit u on u.branch_code = r.code
        join organization o on o.code = u.organization_code
        where ${outside('r.town_code')} and ${inside('o.town_code')} order by r.code, u.position`,
    ),
    await references(
      session,
      'organizations',
      branch('hostCode'),
      sql`select o.code, r.code as holder from branch r join organization o on o.code = r.host_code
        where ${outside('r.town_code')} and ${inside('o.town_code')} order by r.code`,
    ),
    await references(
      session,
      'branches',
      branch('superiorCode'),
      sql`select g.code, r.code as holder from branch r join (${general}) g on g.code = r.superior_code
        where ${outside('r.town_code')} order by r.code`,
    ),
    await references(
      session,
      'branches',
      branch('guidanceCode'),
      sql`select g.code, r.code as holder from branch r join (${general}) g on g.code = r.guidance_code
        where ${outside('r.town_code')} order by r.code`,
    ),
  ].flat();
}

/** What stays when these towns are replaced, by eighteen queries. */
export async function retainedCodes(
  session: SqlSession,
  townCodes: readonly string[],
): Promise<RetainedCodes> {
  return {
    codes: await codesElsewhere(session, townCodes),
    references: await referencesInto(session, townCodes),
  };
}
