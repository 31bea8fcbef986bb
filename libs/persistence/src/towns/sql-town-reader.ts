import {
  TownReader,
  wholeTownsOf,
  type ClaimedSite,
  type FindingCount,
  type ListedTown,
  type Page,
  type PageRequest,
  type TownCounts,
  type Within,
} from '@hongzhu/compliance';
import type { Scope } from '@hongzhu/permissions';
import type { Database } from '../connection/database.js';
import type { SqlSession } from '../connection/sql-session.js';
import { filtered, isStorable } from '../lists/filter-condition.js';
import { inWholeTowns } from '../lists/in-scope.js';
import { paged } from '../lists/paged.js';
import { columnsOf } from '../connection/sql-session.js';
import { townTable } from '../schema/tables/place-tables.js';
import { allOf, oneOf, sql, type Sql } from '../sql/sql.js';
import { openFindings } from './open-findings.js';
import { claimShares, marketShares, memberShares, NO_SHARE, organizationShares } from './town-shares.js';

const ofCodes = (towns: Scope['towns']): readonly Sql[] =>
  towns === null ? [] : [oneOf('r.code', towns.filter(isStorable))];

const TOWN_COLUMNS = columnsOf(townTable, 'r');

export class SqlTownReader extends TownReader {
  constructor(private readonly database: Database) {
    super();
  }

  list({ within }: Within, page: PageRequest): Promise<Page<ListedTown>> {
    const after = (position: readonly string[] | null, limit: number): Promise<ListedTown[]> => {
      const where = filtered(
        ofCodes(within.towns),
        position === null ? [] : [sql`r.code > ${position[0] ?? ''}`],
      );
      return this.database.atOneMoment((session) => listed(session, where, limit));
    };
    return paged(
      { name: 'towns', position: ['code'], positionOf: ({ code }: ListedTown) => [code], after },
      page,
    );
  }

  counts({ within }: Within, asOf: string): Promise<TownCounts[]> {
    return this.database.atOneMoment(async (session) => {
      const towns = await session.rows(
        townTable,
        sql`select ${TOWN_COLUMNS} from town r where ${allOf(ofCodes(wholeTownsOf(within)))} order by r.code`,
      );
      const seen = allOf(inWholeTowns(within));
      const markets = await marketShares(session, seen, asOf);
      const claims = await claimShares(session, seen, asOf);
      const organizations = await organizationShares(session, seen, asOf);
      const members = await memberShares(session, seen, asOf);
      return towns.map(({ code, name }) => ({
        ...{ townCode: code, name },
        markets: markets.get(code) ?? NO_SHARE,
        claims: claims.get(code) ?? NO_SHARE,
        organizations: organizations.get(code) ?? NO_SHARE,
        members: members.get(code) ?? NO_SHARE,
      }));
    });
  }

  openFindings({ within }: Within): Promise<FindingCount[]> {
    return this.database.atOneMoment((session) => openFindings(session, wholeTownsOf(within)));
  }

  async claimedSites(
    { within }: Within,
    { asOf, ruleId }: { asOf: string; ruleId: string },
  ): Promise<ClaimedSite[]> {
    const contested = sql`exists (select 1 from finding f where f.rule_id = ${ruleId}
      and f.subject_type = 'market' and f.subject_code = r.code and f.state <> 'resolved')`;
    const query = sql`select r.code, r.town_code, case when ${contested} then 1 else 0 end as contested
      from market r where ${allOf(inWholeTowns(within))} and r.status = 'open' and r.opened_on <= ${asOf}
        and r.demonstration_candidate = ${true} order by r.code`;
    const rows = await this.database.reading((session) => session.records(query));
    return rows.map((row) => ({
      townCode: row['town_code'] as string,
      marketCode: row['code'] as string,
      isContested: Number(row['contested']) === 1,
    }));
  }
}

/** By the towns of the page first: then what they have. */
async function listed(session: SqlSession, where: Sql, limit: number): Promise<ListedTown[]> {
  const towns = await session.rows(
    townTable,
    sql`select ${TOWN_COLUMNS} from town r where ${where} order by r.code limit ${limit}`,
  );
  const seen = oneOf(
    'r.town_code',
    towns.map(({ code }) => code),
  );
  const numbers = async (query: Sql): Promise<ReadonlyMap<unknown, number>> =>
    new Map((await session.records(query)).map((row) => [row['town_code'], Number(row['number'])]));
  const markets = await numbers(
    sql`select r.town_code, count(*) as number from market r where ${seen} group by r.town_code`,
  );
  const organizations = await numbers(
    sql`select r.town_code, count(*) as number from organization r where ${seen} group by r.town_code`,
  );
  const branches = await numbers(
    sql`select r.town_code, count(*) as number from branch r where ${seen} group by r.town_code`,
  );
  return towns.map(({ code, name, gb_established_on: generalBranchSince }) => ({
    ...{ code, name, generalBranchSince },
    markets: markets.get(code) ?? 0,
    organizations: organizations.get(code) ?? 0,
    branches: branches.get(code) ?? 0,
  }));
}
