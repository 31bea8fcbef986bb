import type { Share } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { isActiveBranch, isCurrentMember, mayBeActiveBranch } from '../registry/branch-activity.js';
import { sql, type Sql } from '../sql/sql.js';

/** By town; a town that is not there has none. */
export type Shares = ReadonlyMap<string, Share>;

export const NO_SHARE: Share = { total: 0, certain: 0, unknown: 0 };

async function sharesOf(session: SqlSession, query: Sql): Promise<Shares> {
  const rows = await session.records(query);
  return new Map(
    rows.map((row) => [
      row['town_code'] as string,
      { total: Number(row['total']), certain: Number(row['certain']), unknown: Number(row['unsure']) },
    ]),
  );
}

const IS_OPEN = (asOf: string): Sql => sql`(r.status = 'open' and r.opened_on <= ${asOf})`;
const MAY_BE_OPEN = (asOf: string): Sql =>
  sql`(r.status is null or r.status = 'open') and (r.opened_on is null or r.opened_on <= ${asOf})`;

/** Markets: those that are open. `seen` is a condition on `r.town_code`. */
export const marketShares = (session: SqlSession, seen: Sql, asOf: string): Promise<Shares> =>
  sharesOf(
    session,
    sql`select r.town_code, count(*) as total, count(case when ${IS_OPEN(asOf)} then 1 end) as certain,
      count(case when ${IS_OPEN(asOf)} then null when ${MAY_BE_OPEN(asOf)} then 1 end) as unsure
      from market r where ${seen} group by r.town_code`,
  );

/** Open markets: those that claim to be demonstration sites. */
export const claimShares = (session: SqlSession, seen: Sql, asOf: string): Promise<Shares> =>
  sharesOf(
    session,
    sql`select r.town_code, count(*) as total,
      count(case when r.demonstration_candidate = ${true} then 1 end) as certain,
      count(case when r.demonstration_candidate is null then 1 end) as unsure
      from market r where ${seen} and ${IS_OPEN(asOf)} group by r.town_code`,
  );

/** Organizations not closed that have a current member: those that an active branch covers. */
export function organizationShares(session: SqlSession, seen: Sql, asOf: string): Promise<Shares> {
  const covered = (which: Sql): Sql => sql`exists (select 1 from branch_unit u join branch b
    on b.code = u.branch_code where u.organization_code = r.code and ${which})`;
  return sharesOf(
    session,
    sql`select x.town_code, count(*) as total, count(case when x.state = 2 then 1 end) as certain,
      count(case when x.state = 1 then 1 end) as unsure
      from (select r.town_code, case when r.status is null then 1
          when ${covered(isActiveBranch(asOf))} then 2 when ${covered(mayBeActiveBranch(asOf))} then 1
          else 0 end as state
        from organization r where ${seen} and (r.status is null or r.status <> 'closed')
          and exists (select 1 from member m where m.organization_code = r.code and ${isCurrentMember(asOf)})) x
      group by x.town_code`,
  );
}

/** Current members: those on the roster of an active branch. */
export const memberShares = (session: SqlSession, seen: Sql, asOf: string): Promise<Shares> =>
  sharesOf(
    session,
    sql`select r.town_code, count(*) as total, count(case when ${isActiveBranch(asOf)} then 1 end) as certain,
      count(case when b.code is null or ${isActiveBranch(asOf)} then null
        when ${mayBeActiveBranch(asOf)} then 1 end) as unsure
      from organization r join member m on m.organization_code = r.code
      left join branch b on b.code = m.branch_code
      where ${seen} and ${isCurrentMember(asOf)} group by r.town_code`,
  );
