import type { SqlSession } from '../connection/sql-session.js';
import { anyOf, oneOf, sql, union, type Sql } from '../sql/sql.js';

/**
 * The codes of the branches that the facts of these markets and towns look at: of the markets; covering or
 * hosted by an organization of theirs; of the towns; or named by a member of such an organization. One query.
 */
export async function branchesTouching(
  session: SqlSession,
  marketCodes: readonly string[],
  townCodes: readonly string[],
): Promise<string[]> {
  const byOrganization = (select: Sql): Sql[] => [
    sql`${select} where ${oneOf('o.market_code', marketCodes)}`,
    sql`${select} where ${oneOf('o.town_code', townCodes)}`,
  ];
  const rows = await session.records(
    union([
      sql`select b.code from branch b where ${anyOf([
        oneOf('b.market_code', marketCodes),
        oneOf('b.town_code', townCodes),
      ])}`,
      ...byOrganization(
        sql`select u.branch_code as code from organization o join branch_unit u on u.organization_code = o.code`,
      ),
      ...byOrganization(sql`select b.code from organization o join branch b on b.host_code = o.code`),
      ...byOrganization(
        sql`select m.branch_code as code from organization o join member m on m.organization_code = o.code`,
      ),
    ]),
  );
  return rows.flatMap((row) => (row['code'] as string | null) ?? []);
}
