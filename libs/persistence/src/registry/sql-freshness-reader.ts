import {
  FreshnessReader,
  listImports,
  type DatedList,
  type Freshness,
  type ListFreshness,
  type RegistryImport,
  type Within,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { partOf } from '../schema/table.js';
import { registryImportTable } from '../schema/tables/import-tables.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { inWholeTowns } from '../lists/in-scope.js';
import { allOf, sql, type Sql } from '../sql/sql.js';
import { countRecords } from './count-records.js';
import { freshnessTable } from './freshness-row.js';
import { isCurrentMember } from './branch-activity.js';

const importEnd = partOf(registryImportTable, ['finished_at', 'counts']);
/** So many imports are looked back for what they did to a list: with one a night, those of more than two years. */
const LOOKED_BACK = 1_000;

/** The newest date of some records, as far as it has been reached. */
const newestOf = (column: Sql, asOf: string): Sql =>
  sql`max(case when ${column} <= ${asOf} then ${column} end)`;

/**
 * Of what has several dated records, one of which is the current one, by town and thing: how many records, and the date of
 * the newest.
 */
const current = (
  asOf: string,
  { from, thing, dated }: { readonly from: Sql; readonly thing: Sql; readonly dated: Sql },
  seen: Sql,
): Sql => sql`select x.town_code, sum(x.number) as records, count(*) - count(x.newest) as undated,
    min(x.newest) as oldest, max(x.newest) as newest
  from (select r.town_code, count(*) as number, ${newestOf(dated, asOf)} as newest
    from ${from} where ${seen} group by r.town_code, ${thing}) x
  group by x.town_code order by x.town_code`;

const QUERIES: Readonly<Record<DatedList, (seen: Sql, asOf: string) => Sql>> = {
  members: (seen, asOf) => sql`select r.town_code, count(*) as records,
      count(*) - count(case when m.verified_on <= ${asOf} then 1 end) as undated,
      min(case when m.verified_on <= ${asOf} then m.verified_on end) as oldest,
      ${newestOf(sql`m.verified_on`, asOf)} as newest
    from organization r join member m on m.organization_code = r.code
    where ${seen} and ${isCurrentMember(asOf)} group by r.town_code order by r.town_code`,
  evidence: (seen, asOf) =>
    current(
      asOf,
      {
        from: sql`market r join evidence e on e.market_code = r.code`,
        thing: sql`r.code, e.standard`,
        dated: sql`e.reviewed_on`,
      },
      seen,
    ),
  ledgers: (seen, asOf) =>
    current(asOf, { from: sql`ledger r`, thing: sql`r.kind`, dated: sql`r.updated_on` }, seen),
  activities: (seen, asOf) =>
    current(
      asOf,
      {
        from: sql`branch r join activity a on a.branch_code = r.code`,
        thing: sql`r.code`,
        dated: sql`a.held_on`,
      },
      seen,
    ),
};

export class SqlFreshnessReader extends FreshnessReader {
  constructor(private readonly database: Database) {
    super();
  }

  read(seen: Within, asOf: string): Promise<Freshness> {
    return this.database.atOneMoment(async (session) => {
      const imports = await newestImports(session);
      return {
        newestImportAt: imports[0]?.finishedAt ?? null,
        lists: inOrder(await datedLists(session, seen, asOf)),
        others: await countRecords(session, seen),
        imports: listImports(imports),
      };
    });
  }
}

/** Of those that wrote to the registry, the latest first. */
async function newestImports(session: SqlSession): Promise<Pick<RegistryImport, 'finishedAt' | 'counts'>[]> {
  const query = sql`select ${columnsOf(importEnd, 'r')} from registry_import r
    where r.state = 'succeeded' and r.dry_run = ${false} order by r.id desc limit ${LOOKED_BACK}`;
  const rows = await session.rows(importEnd, query);
  return rows.map(({ finished_at: finishedAt, counts }) => ({ finishedAt, counts }));
}

async function datedLists(session: SqlSession, { within }: Within, asOf: string): Promise<ListFreshness[]> {
  const seen = allOf(inWholeTowns(within));
  const lists: ListFreshness[] = [];
  for (const [list, query] of Object.entries(QUERIES)) {
    const rows = await session.rows(freshnessTable, query(seen, asOf));
    for (const { town_code: townCode, ...row } of rows) {
      lists.push({
        ...{ list: list as DatedList, townCode, oldest: row.oldest, newest: row.newest },
        ...{ records: Number(row.records), undated: Number(row.undated) },
      });
    }
  }
  return lists;
}

const inOrder = (lists: readonly ListFreshness[]): ListFreshness[] =>
  [...lists].sort((a, b) => (a.townCode < b.townCode ? -1 : a.townCode > b.townCode ? 1 : 0));
