import type { Member, MemberTally } from '@hongzhu/registry';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { memberOf } from '../mappers/organization-mappers.js';
import { memberTable } from '../schema/tables/organization-tables.js';
import { oneOf, sql, union } from '../sql/sql.js';

/** The members of these organizations, and those on the rosters of the branches. */
export async function membersOf(
  session: SqlSession,
  organizationCodes: readonly string[],
  branchCodes: readonly string[],
): Promise<Member[]> {
  const members = sql`select ${columnsOf(memberTable, 'r')} from member r`;
  const rows = await session.rows(
    memberTable,
    sql`${union([
      sql`${members} where ${oneOf('r.organization_code', organizationCodes)}`,
      sql`${members} where ${oneOf('r.branch_code', branchCodes)}`,
    ])} order by code`,
  );
  return rows.map(memberOf);
}

/** How many members these organizations have, by town and by the day on which they left or will leave. */
export async function tallyMembers(
  session: SqlSession,
  organizationCodes: readonly string[],
): Promise<MemberTally[]> {
  const rows = await session.records(sql`select o.town_code, m.left_on, count(*) as number
    from member m join organization o on o.code = m.organization_code
    where ${oneOf('m.organization_code', organizationCodes)}
    group by o.town_code, m.left_on order by o.town_code, m.left_on`);
  return rows.map((row) => ({
    townCode: row['town_code'] as string,
    leftOn: row['left_on'] as string | null,
    number: Number(row['number']),
  }));
}
